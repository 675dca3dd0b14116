/** The published types of PapaParse would bring those of Node into code that runs everywhere. */
declare module "papaparse" {
  const Papa: { readonly parse: import("./take-records.ts").Parse };
  export default Papa;
}
