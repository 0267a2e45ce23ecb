/** Functions that fetch from elsewhere or call programs, as a workbook keeps their names (MS-XLSX, 2.2.2). */
const outsideFunctions =
  /(?:^|[^\w.])(?:_xlfn\.)?(?:_xlws\.)?(?:WEBSERVICE|IMAGE|RTD|DDE|CALL|REGISTER|REGISTER\.ID|EXEC|STOCKHISTORY|SQL\.REQUEST)\s*\(/i
const quoted = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g
const inBrackets = /\[[^[\]]*\]/g
/** A sheet of a workbook in another folder or on another machine. */
const otherBook = /^'[^']*[\\/:][^']*\[/
const mostOfFormula = 32_768

/** Elements of a workbook whose text is a formula. */
export const formulaElements: ReadonlySet<string> = new Set(
  'f definedName formula formula1 formula2 calculatedColumnFormula totalsRowFormula'.split(' '),
)

/** Does a formula reach out of its workbook? What stands in quotes is text, and a stroke outside them is DDE. */
export function isOutsideFormula(written: string): boolean {
  const formula = written.slice(0, mostOfFormula)
  if ((formula.match(quoted) ?? []).some((each) => otherBook.test(each))) return true
  const bare = formula.replace(quoted, (each) => each.charAt(0))
  if (outsideFunctions.test(bare)) return true
  return bare.replace(inBrackets, '').replace(inBrackets, '').includes('|')
}
