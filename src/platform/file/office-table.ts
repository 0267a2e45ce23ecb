import type { FileFact, FileForm } from '../../kernel/file-content.model.ts'

/** What the content type of the main part says (ISO/IEC 29500-1, 15.2; MS-OFFMACRO2), in small letters. */
export const packageForms: readonly { says: RegExp; form: FileForm }[] = [
  { says: /wordprocessingml\.document\.main|ms-word\.document\.macroenabled\./, form: 'docx' },
  { says: /wordprocessingml\.template\.main|ms-word\.template\.macroenabled/, form: 'dotx' },
  { says: /spreadsheetml\.sheet\.main|ms-excel\.(?:sheet|addin)\.macroenabled\./, form: 'xlsx' },
  { says: /spreadsheetml\.template\.main|ms-excel\.template\.macroenabled/, form: 'xltx' },
  { says: /ms-excel\.sheet\.binary/, form: 'xlsb' },
  { says: /presentationml|ms-powerpoint/, form: 'pptx' },
  { says: /ms-visio/, form: 'vsdx' },
]

export const factsByContentType: readonly { says: RegExp; fact: FileFact }[] = [
  { says: /macroenabled|vbaproject|vbadata|macrosheet|dialogsheet/, fact: 'macros' },
  { says: /activex/, fact: 'activex' },
  { says: /webextension/, fact: 'add-in' },
  { says: /oleobject/, fact: 'embedded' },
  { says: /externallink|connections\+xml$/, fact: 'outside-links' },
]

export const factsByName: readonly { says: RegExp; fact: FileFact }[] = [
  { says: /(?:^|\/)vba(?:project|data)[^/]*$|\/(?:macro|dialog)sheets\//, fact: 'macros' },
  { says: /(?:^|\/)activex\//, fact: 'activex' },
  { says: /(?:^|\/)(?:webextensions|customui)\//, fact: 'add-in' },
]

/** By the last word of the relation's type, which is the same in the strict and the transitional form. */
export const factsByRelation: Readonly<Record<string, FileFact>> = {
  vbaproject: 'macros',
  wordvbadata: 'macros',
  xlmacrosheet: 'macros',
  xlintlmacrosheet: 'macros',
  dialogsheet: 'macros',
  control: 'activex',
  activexcontrolbinary: 'activex',
  extensibility: 'add-in',
  webextension: 'add-in',
  webextensiontaskpanes: 'add-in',
  oleobject: 'embedded',
  package: 'embedded',
  afchunk: 'embedded',
  externallink: 'outside-links',
  externallinkpath: 'outside-links',
  connections: 'outside-links',
  subdocument: 'outside-links',
  frame: 'outside-links',
}

/** Pictures, sound and film that stand elsewhere than in the file that shows them. */
export const shownRelations: readonly string[] = ['image', 'video', 'audio', 'media']
