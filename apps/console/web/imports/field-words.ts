/** Upper case, accents, spaces and signs make no difference between the names of columns. */
export const plainName = (name: string): string => wordsOf(name).join("");

/** `dateOfBirth`, `Date of birth` and `DATE_OF_BIRTH` have the same words. */
export const wordsOf = (name: string): readonly string[] =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Names that mean the same. */
const synonyms: readonly (readonly string[])[] = [
  ["email", "emailaddress", "mail", "mailaddress", "contactemail"],
  ["firstname", "givenname", "forename", "fname", "christianname", "first"],
  ["lastname", "surname", "familyname", "lname", "last"],
  ["name", "fullname", "customername", "customer", "contactname"],
  ["dateofbirth", "dob", "birthday", "birthdate", "born"],
  ["phone", "phonenumber", "telephone", "telephonenumber", "tel"],
  ["mobile", "mobilenumber", "mobilephone", "cell", "cellphone"],
  ["fax", "faxnumber"],
  ["postcode", "postalcode", "zip", "zipcode"],
  ["address", "street", "streetaddress", "addressline1"],
  ["city", "town"],
  ["policynumber", "policy", "policyno", "policynr", "policyid", "policyref", "policyreference"],
  ["customerid", "customerno", "customernumber", "clientid", "customerref"],
  ["accountnumber", "account", "accountno", "accountid"],
  ["membernumber", "member", "memberno", "memberid", "membershipnumber"],
  ["externalid", "externalref", "reference"],
  ["renewaldate", "renewal", "renewson", "renewaldue", "renews"],
  ["customersince", "joined", "joinedon", "joindate"],
  ["signedupon", "signup", "signupdate", "signedup", "registered", "registrationdate"],
  ["premium", "annualpremium", "yearlypremium", "price"],
  ["segment", "audience", "category"],
  ["gender", "sex"],
  ["language", "locale", "lang"],
];

const groups = new Map(synonyms.flatMap((names, group) => names.map((name) => [name, group] as const)));

export function meanTheSame(first: string, second: string): boolean {
  const group = groups.get(plainName(first));
  return group !== undefined && group === groups.get(plainName(second));
}

export const meansEmail = (name: string): boolean => meanTheSame(name, "email");
