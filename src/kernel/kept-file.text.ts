import type { FileProblem, SentFileProblem } from './kept-file.model.ts'
import { problemsIn } from './reading.text.ts'
import type { Locale } from './words.model.ts'

type Words = Record<Locale, string>

/** The file is one of ours, but its name says that it is something else. */
const isReally = (nb: string, nn: string, en: string): Words => ({
  nb: `Fila er ${nb}, men navnet sier noe annet. Velg riktig fil, eller gi den riktig endelse.`,
  nn: `Fila er ${nn}, men namnet seier noko anna. Vel rett fil, eller gi henne rett ending.`,
  en: `The file is ${en}, but its name says something else. Choose the right file, or give it the right ending.`,
})

/** The file is none of ours, and this is what it can be saved as. */
const saveAs =
  (use: string) =>
  (nb: string, nn: string, en: string): Words => ({
    nb: `Fila er ${nb}, som ikke tas imot. Lagre den som ${use.replace('|', 'eller')}.`,
    nn: `Fila er ${nn}, som ikkje blir teken imot. Lagre henne som ${use.replace('|', 'eller')}.`,
    en: `The file is ${en}, which is not accepted. Save it as ${use.replace('|', 'or')}.`,
  })
const text = saveAs('DOCX | PDF')
const sheet = saveAs('XLSX | PDF')
const slides = saveAs('PDF')
const picture = (form: string): Words =>
  saveAs('PNG, JPG | PDF')(
    `et bilde i formatet ${form}`,
    `eit bilete i formatet ${form}`,
    `a picture in the format ${form}`,
  )
const archive = (form: string): Words => ({
  nb: `Fila er et arkiv (${form}). Pakk det ut, og legg ved filene én for én.`,
  nn: `Fila er eit arkiv (${form}). Pakk det ut, og legg ved filene éi for éi.`,
  en: `The file is an archive (${form}). Unpack it, and attach the files one by one.`,
})
const linkTo = (nb: string, nn: string, en: string): Words => ({
  nb: `Fila er ${nb}, som ikke tas imot. Legg den et annet sted, og skriv lenka i teksten.`,
  nn: `Fila er ${nn}, som ikkje blir teken imot. Legg henne ein annan stad, og skriv lenkja i teksten.`,
  en: `The file is ${en}, which is not accepted. Put it elsewhere, and write the link in the text.`,
})

/** What is said of a file that is refused for what it is or does: every kind in one file, as each is to have its words. */
export const fileProblemText: Record<FileProblem, Words> = {
  'file-is-pdf': isReally('en PDF', 'ein PDF', 'a PDF'),
  'file-is-docx': isReally(
    'et Word-dokument (DOCX)',
    'eit Word-dokument (DOCX)',
    'a Word document (DOCX)',
  ),
  'file-is-xlsx': isReally('et Excel-ark (XLSX)', 'eit Excel-ark (XLSX)', 'an Excel sheet (XLSX)'),
  'file-is-odt': isReally(
    'et OpenDocument-dokument (ODT)',
    'eit OpenDocument-dokument (ODT)',
    'an OpenDocument text (ODT)',
  ),
  'file-is-png': isReally('et bilde (PNG)', 'eit bilete (PNG)', 'a picture (PNG)'),
  'file-is-jpg': isReally('et bilde (JPG)', 'eit bilete (JPG)', 'a picture (JPG)'),
  'file-is-txt': isReally('ren tekst (TXT)', 'rein tekst (TXT)', 'plain text (TXT)'),

  'file-is-dotx': text('en Word-mal (DOTX)', 'ein Word-mal (DOTX)', 'a Word template (DOTX)'),
  'file-is-doc': text(
    'et gammelt Word-dokument (DOC)',
    'eit gammalt Word-dokument (DOC)',
    'an old Word document (DOC)',
  ),
  'file-is-rtf': text('et RTF-dokument', 'eit RTF-dokument', 'an RTF document'),
  'file-is-ott': text(
    'en OpenDocument-mal (OTT)',
    'ein OpenDocument-mal (OTT)',
    'an OpenDocument template (OTT)',
  ),
  'file-is-odm': text(
    'et hoveddokument i OpenDocument (ODM)',
    'eit hovuddokument i OpenDocument (ODM)',
    'an OpenDocument master document (ODM)',
  ),
  'file-is-oth': text(
    'en nettside i OpenDocument (OTH)',
    'ei nettside i OpenDocument (OTH)',
    'an OpenDocument web page (OTH)',
  ),
  'file-is-iwork': saveAs('DOCX, XLSX | PDF')(
    'laget i Pages, Numbers eller Keynote',
    'laga i Pages, Numbers eller Keynote',
    'made in Pages, Numbers or Keynote',
  ),
  'file-is-old-office': saveAs('DOCX, XLSX | PDF')(
    'i et gammelt Office-format',
    'i eit gammalt Office-format',
    'in an old Office format',
  ),
  'file-is-xltx': sheet('en Excel-mal (XLTX)', 'ein Excel-mal (XLTX)', 'an Excel template (XLTX)'),
  'file-is-xlsb': sheet(
    'et binært Excel-ark (XLSB)',
    'eit binært Excel-ark (XLSB)',
    'a binary Excel sheet (XLSB)',
  ),
  'file-is-xls': sheet(
    'et gammelt Excel-ark (XLS)',
    'eit gammalt Excel-ark (XLS)',
    'an old Excel sheet (XLS)',
  ),
  'file-is-ods': sheet(
    'et OpenDocument-regneark (ODS)',
    'eit OpenDocument-rekneark (ODS)',
    'an OpenDocument sheet (ODS)',
  ),
  'file-is-pptx': slides(
    'en PowerPoint-presentasjon (PPTX)',
    'ein PowerPoint-presentasjon (PPTX)',
    'a PowerPoint presentation (PPTX)',
  ),
  'file-is-ppt': slides(
    'en gammel PowerPoint-presentasjon (PPT)',
    'ein gammal PowerPoint-presentasjon (PPT)',
    'an old PowerPoint presentation (PPT)',
  ),
  'file-is-odp': slides(
    'en OpenDocument-presentasjon (ODP)',
    'ein OpenDocument-presentasjon (ODP)',
    'an OpenDocument presentation (ODP)',
  ),
  'file-is-odg': slides(
    'en OpenDocument-tegning',
    'ei OpenDocument-teikning',
    'an OpenDocument drawing',
  ),
  'file-is-vsdx': slides(
    'en Visio-tegning (VSDX)',
    'ei Visio-teikning (VSDX)',
    'a Visio drawing (VSDX)',
  ),
  'file-is-msg': slides(
    'en e-post fra Outlook (MSG)',
    'ein e-post frå Outlook (MSG)',
    'a mail from Outlook (MSG)',
  ),
  'file-is-epub': slides('en e-bok (EPUB)', 'ei e-bok (EPUB)', 'an e-book (EPUB)'),

  'file-is-gif': picture('GIF'),
  'file-is-webp': picture('WEBP'),
  'file-is-tiff': picture('TIFF'),
  'file-is-bmp': picture('BMP'),
  'file-is-heic': picture('HEIC'),
  'file-is-avif': picture('AVIF'),
  'file-is-picture': saveAs('PNG, JPG | PDF')(
    'et bilde i et annet format enn PNG og JPG',
    'eit bilete i eit anna format enn PNG og JPG',
    'a picture in another format than PNG and JPG',
  ),
  'file-is-zip': archive('ZIP'),
  'file-is-7z': archive('7z'),
  'file-is-rar': archive('RAR'),
  'file-is-archive': archive('gz, tar, cab …'),
  'file-is-video': linkTo('en film', 'ein film', 'a film'),
  'file-is-sound': linkTo('et lydopptak', 'eit lydopptak', 'a sound recording'),
  'file-is-other-text': {
    nb: 'Fila ser ut til å være tekst, men den er lagret på en annen måte enn Godfot kan lese. Lagre den som ren tekst i UTF-8 (i Notisblokk: Fil, Lagre som, Koding UTF-8), eller som PDF.',
    nn: 'Fila ser ut til å vere tekst, men ho er lagra på ein annan måte enn Godfot kan lese. Lagre henne som rein tekst i UTF-8 (i Notisblokk: Fil, Lagre som, Koding UTF-8), eller som PDF.',
    en: 'The file seems to be text, but it is saved in another way than Godfot can read. Save it as plain text in UTF-8 (in Notepad: File, Save as, Encoding UTF-8), or as PDF.',
  },
  'file-is-program': {
    nb: 'Fila er et program og tas ikke imot, for det kan skade den som åpner det. Velg riktig fil.',
    nn: 'Fila er eit program og blir ikkje teken imot, for det kan skade den som opnar det. Vel rett fil.',
    en: 'The file is a program and is not accepted, as it can harm whoever opens it. Choose the right file.',
  },
  'file-is-unknown': {
    nb: 'Denne typen fil tas ikke imot. Bruk PDF, DOCX, XLSX, ODT, PNG, JPG eller TXT.',
    nn: 'Denne typen fil blir ikkje teken imot. Bruk PDF, DOCX, XLSX, ODT, PNG, JPG eller TXT.',
    en: 'This kind of file is not accepted. Use PDF, DOCX, XLSX, ODT, PNG, JPG or TXT.',
  },

  'file-encrypted': {
    nb: 'Fila er låst, med passord eller med sperrer mot utskrift og kopiering, og kan ikke arkiveres slik. Lagre den uten passord og sperrer, og velg den på nytt.',
    nn: 'Fila er låst, med passord eller med sperrer mot utskrift og kopiering, og kan ikkje arkiverast slik. Lagre henne utan passord og sperrer, og vel henne på nytt.',
    en: 'The file is locked, with a password or against printing and copying, and cannot be archived so. Save it without password and locks, and choose it again.',
  },
  'file-damaged': {
    nb: 'Fila er ødelagt eller ikke lastet opp helt. Åpne den hos deg selv, lagre den på nytt, og velg den igjen.',
    nn: 'Fila er øydelagd eller ikkje lasta opp heilt. Opne henne hos deg sjølv, lagre henne på nytt, og vel henne igjen.',
    en: 'The file is damaged or was not uploaded whole. Open it on your own machine, save it again, and choose it once more.',
  },
  'file-swells': {
    nb: 'Fila er pakket slik at den blir altfor stor når den åpnes. Lagre den på nytt uten store bilder og tomme rader, eller som PDF.',
    nn: 'Fila er pakka slik at ho blir altfor stor når ho blir opna. Lagre henne på nytt utan store bilete og tomme rader, eller som PDF.',
    en: 'The file is packed so that it becomes far too large when it is opened. Save it again without large pictures and empty rows, or as PDF.',
  },
  'file-unreadable': {
    nb: 'Godfot klarte ikke å lese gjennom fila. Lagre den på nytt, gjerne som PDF, og velg den igjen.',
    nn: 'Godfot klarte ikkje å lese gjennom fila. Lagre henne på nytt, gjerne som PDF, og vel henne igjen.',
    en: 'Godfot could not read through the file. Save it again, preferably as PDF, and choose it once more.',
  },
  'file-macros': {
    nb: 'Fila inneholder makroer, som kan skade den som åpner den. Lagre den uten makroer, som DOCX, XLSX eller ODT.',
    nn: 'Fila inneheld makroar, som kan skade den som opnar henne. Lagre henne utan makroar, som DOCX, XLSX eller ODT.',
    en: 'The file holds macros, which can harm whoever opens it. Save it without macros, as DOCX, XLSX or ODT.',
  },
  'file-launches': {
    nb: 'PDF-en kan starte et program hos den som leser den. Skriv den ut til en ny PDF, og velg den.',
    nn: 'PDF-en kan starte eit program hos den som les han. Skriv han ut til ein ny PDF, og vel han.',
    en: 'The PDF can start a program where it is read. Print it to a new PDF, and choose that.',
  },
  'file-runs-script': {
    nb: 'PDF-en inneholder skript (JavaScript), som kan skade den som åpner den. Skriv den ut til en ny PDF, og velg den.',
    nn: 'PDF-en inneheld skript (JavaScript), som kan skade den som opnar han. Skriv han ut til ein ny PDF, og vel han.',
    en: 'The PDF holds scripts (JavaScript), which can harm whoever opens it. Print it to a new PDF, and choose that.',
  },
  'file-carries-program': {
    nb: 'Det ligger et program inni fila, som kan skade den som åpner det. Ta programmet ut, og lagre fila på nytt.',
    nn: 'Det ligg eit program inni fila, som kan skade den som opnar det. Ta programmet ut, og lagre fila på nytt.',
    en: 'There is a program inside the file, which can harm whoever opens it. Take the program out, and save the file again.',
  },
  'file-activex': {
    nb: 'Fila inneholder ActiveX-kontroller, som kan kjøre kode hos den som åpner den. Slett dem, eller lagre fila som PDF.',
    nn: 'Fila inneheld ActiveX-kontrollar, som kan køyre kode hos den som opnar henne. Slett dei, eller lagre fila som PDF.',
    en: 'The file holds ActiveX controls, which can run code where it is opened. Delete them, or save the file as PDF.',
  },
  'file-add-in': {
    nb: 'Fila inneholder et tillegg til Word eller Excel, som kan kjøre kode hos den som åpner den. Slett tillegget, eller lagre fila som PDF.',
    nn: 'Fila inneheld eit tillegg til Word eller Excel, som kan køyre kode hos den som opnar henne. Slett tillegget, eller lagre fila som PDF.',
    en: 'The file holds an add-in for Word or Excel, which can run code where it is opened. Delete the add-in, or save the file as PDF.',
  },
  'file-embedded': {
    nb: 'Det ligger en annen fil inni dokumentet (et OLE-objekt, for eksempel et Excel-ark). Lim det inn som bilde eller tabell, og legg ved fila for seg.',
    nn: 'Det ligg ei anna fil inni dokumentet (eit OLE-objekt, til dømes eit Excel-ark). Lim det inn som bilete eller tabell, og legg ved fila for seg.',
    en: 'There is another file inside the document (an OLE object, such as an Excel sheet). Paste it as a picture or a table, and attach the file on its own.',
  },
  'file-remote-template': {
    nb: 'Dokumentet henter malen sin fra en annen maskin hver gang det åpnes. Bytt til en vanlig mal (i Word: Utvikler, Dokumentmal, Normal), eller lagre det som PDF.',
    nn: 'Dokumentet hentar malen sin frå ei anna maskin kvar gong det blir opna. Byt til ein vanleg mal (i Word: Utviklar, Dokumentmal, Normal), eller lagre det som PDF.',
    en: 'The document fetches its template from another machine each time it is opened. Change to an ordinary template (in Word: Developer, Document Template, Normal), or save it as PDF.',
  },
  'file-outside-links': {
    nb: 'Fila henter innhold fra andre filer eller fra nettet når den åpnes, så den kan endre seg. Bryt koblingene (i Word: Fil, Informasjon, Rediger koblinger; i Excel: Data, Rediger koblinger), eller lagre den som PDF.',
    nn: 'Fila hentar innhald frå andre filer eller frå nettet når ho blir opna, så ho kan endre seg. Bryt koplingane (i Word: Fil, Informasjon, Rediger koplingar; i Excel: Data, Rediger koplingar), eller lagre henne som PDF.',
    en: 'The file fetches content from other files or the web when it is opened, so it can change. Break the links (in Word: File, Info, Edit Links; in Excel: Data, Edit Links), or save it as PDF.',
  },
  'file-linked-pictures': {
    nb: 'Bilder i fila er lenket fra et annet sted og ligger ikke i den, så de kan endres eller bli borte. Sett dem inn i fila (i Word: Fil, Informasjon, Rediger koblinger, Bryt kobling), eller lagre den som PDF.',
    nn: 'Bilete i fila er lenkja frå ein annan stad og ligg ikkje i henne, så dei kan endrast eller bli borte. Set dei inn i fila (i Word: Fil, Informasjon, Rediger koplingar, Bryt kopling), eller lagre henne som PDF.',
    en: 'Pictures in the file are linked from elsewhere and do not lie in it, so they can change or be lost. Insert them into the file (in Word: File, Info, Edit Links, Break Link), or save it as PDF.',
  },
}

/** What is said beside the field of a file that is not kept. */
export const sentFileProblemText: Record<SentFileProblem, Words> = {
  'file-too-large': {
    nb: 'Fila er større enn 25 MB. Del den opp, eller lim inn en lenke.',
    nn: 'Fila er større enn 25 MB. Del henne opp, eller lim inn ei lenkje.',
    en: 'The file is larger than 25 MB. Split it, or paste a link.',
  },
  'file-beyond': {
    nb: 'Ikke med: skjemaet tar ikke så mange filer på en gang. Lagre, og legg ved denne etterpå.',
    nn: 'Ikkje med: skjemaet tek ikkje så mange filer på ein gong. Lagre, og legg ved denne etterpå.',
    en: 'Not included: the form does not take so many files at once. Save, and attach this one afterwards.',
  },
  'file-infected': {
    nb: 'Fila inneholder et virus eller noe annet skadelig, og ble ikke tatt imot. Si fra til den som ga deg den.',
    nn: 'Fila inneheld eit virus eller noko anna skadeleg, og vart ikkje teken imot. Sei frå til den som gav deg henne.',
    en: 'The file holds a virus or something else that does harm, and was not accepted. Tell whoever gave it to you.',
  },
  'file-unscanned': {
    nb: 'Fila kan ikke sjekkes for virus akkurat nå, og ble ikke tatt imot. Prøv igjen om litt, eller send resten uten fila.',
    nn: 'Fila kan ikkje sjekkast for virus akkurat no, og vart ikkje teken imot. Prøv igjen om litt, eller send resten utan fila.',
    en: 'The file cannot be checked for viruses right now, and was not accepted. Try again in a while, or send the rest without it.',
  },
  'file-attached': {
    nb: 'Denne fila ligger ved fra før.',
    nn: 'Denne fila ligg ved frå før.',
    en: 'This file is attached already.',
  },
  'file-gone': {
    nb: 'Velg fila på nytt. Den du valgte tidligere, er ikke tatt vare på lenger.',
    nn: 'Vel fila på nytt. Den du valde tidlegare, er ikkje teken vare på lenger.',
    en: 'Choose the file again. The one that you chose earlier is no longer kept.',
  },
  'file-empty': {
    nb: 'Fila er tom. Velg en fil med innhold.',
    nn: 'Fila er tom. Vel ei fil med innhald.',
    en: 'The file is empty. Choose one with content.',
  },
  ...fileProblemText,
}

/** What is wrong beside a field of a form with a file. */
export const sentFileText = problemsIn(sentFileProblemText)
