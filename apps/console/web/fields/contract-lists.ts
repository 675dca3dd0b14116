import type { CurrencyCode, DateFormat, ProfileFieldType } from "@nudgescribe/types";

// The contract comes to the page as types, which are gone when it runs, and its document is too large for a page. So the
// lists stand here once more, and the compiler compares them with the contract: a value that is missing here, or that
// the contract does not have, does not compile. A test compares the order with the document.

/** In the order of the vendor's page. */
export const fieldTypes = keysOf({
  string: true,
  number: true,
  char: true,
  Date: true,
  currency: true,
} satisfies Record<ProfileFieldType, true>);

/** In the order of the vendor's page. */
export const dateFormats = keysOf({
  "yyyy-MM-dd": true,
  "dd/MM/yyyy": true,
  "MM/dd/yyyy": true,
  "dd-MM-yyyy": true,
  "MM-dd-yyyy": true,
  "dd.MM.yyyy": true,
  "yyyy/MM/dd": true,
  "dd MMM yyyy": true,
  "MMM dd, yyyy": true,
  "MMMM dd, yyyy": true,
  "dd MMMM yyyy": true,
  "yy/MM/dd": true,
  "dd/MM/yy": true,
  "MM/dd/yy": true,
} satisfies Record<DateFormat, true>);

const codes =
  "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG";

export const currencyCodes = (codes satisfies Whole<typeof codes, CurrencyCode>).split(" ") as readonly CurrencyCode[];

/** The last code of the vendor's page before its stored copy breaks off; those after it are inferred. */
export const lastDocumentedCurrency = "BMD" satisfies CurrencyCode;

type Words<Text extends string, Found = never> = Text extends `${infer Word} ${infer Rest}`
  ? Words<Rest, Found | Word>
  : Found | Text;

/** The text, if its words are the members of the union and nothing else. */
type Whole<Text extends string, Union> = [Words<Text>, Union] extends [Union, Words<Text>] ? Text : never;

function keysOf<Key extends string>(record: Record<Key, true>): readonly Key[] {
  return Object.keys(record) as Key[];
}
