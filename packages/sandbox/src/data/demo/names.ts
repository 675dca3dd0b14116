export type Names = { readonly first: readonly string[]; readonly last: readonly string[] };

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Names that go together by chance: nobody in the demo data is anybody. */
export const british: Names = {
  first: words(`Ada Aisha Alfie Anwen Bethan Callum Carys Cerys Daisy Dilys Edith Esme Ewan Fatima Finlay Freya George
    Gwen Hamish Hannah Imran Iris Isla Ivy Jamal Jess Kofi Leah Lorna Mabel Maisie Malik Megan Nia Nora Oscar Poppy
    Priya Ravi Rhys Rosie Rowan Ruby Sanjay Seren Tariq Tilly Zara Zoë`),
  last: words(`Abbott Ahmed Ashdown Barlow Begum Blackwood Brennand Chaudhry Coombes Dacosta Dalgleish Eastwood Fairley
    Featherstone Garside Gill Hallam Harcourt Hussain Islip Jessop Kaur Kershaw Llewellyn Lockhart Mackie Marchbank
    Nkemelu Okafor Osei Oyelaran Pargeter Penhale Quayle Rahman Ramsbottom Sandhu Shackleton Singh Tattersall Trevithick
    Umpleby Vaughan Wardle Whitlock Winstanley Yardley`),
};

export const irish: Names = {
  first: words(`Aoibhe Aoife Bláthnaid Bríd Cáit Caoimhe Ciara Ciarán Cillian Clíodhna Colm Conall Cormac Dáithí Dara
    Deirdre Diarmuid Donnacha Éabha Éanna Eimear Éamonn Fiadh Fionn Gearóid Gráinne Íde Laoise Lorcán Máire Maolíosa
    Micheál Muireann Naoise Neasa Niamh Oisín Orla Pádraig Róisín Ruairí Sadhbh Saoirse Seán Síofra Sorcha Tadhg Úna`),
  last: [
    ...words(`Breathnach Byrne Clancy Coughlan Daly Delaney Doyle Egan Fahy Flynn Gallagher Geraghty Hanrahan Healy
      Hogan Keane Kinsella Lenihan Lowry Madigan McGrath Moran Mulcahy Nolan Phelan Quigley Quinlan Rafferty Redmond
      Shanahan Sheehy Tierney Toomey Tuohy Whelan`),
    ..."Ó Briain,Ó Cinnéide,Ó Dálaigh,Ó Murchú,Ó Súilleabháin,Ní Bhroin,Ní Cheallaigh,Ní Dhónaill,de Búrca".split(","),
  ],
};
