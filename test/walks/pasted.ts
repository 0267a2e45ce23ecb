/** What a program lays on the clipboard, and the Markdown that it is: written by hand in the shape that each program makes. */
export type Pasted = { title: string; html: string; markdown: string | null }

const lines = (...all: string[]) => all.join('\n')

const item = (level: number, label: string, font: string, text: string, css = 'MsoListParagraph') =>
  `<p class=${css} style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><!--[if !supportLists]--><span style='${font}'><span style='mso-list:Ignore'>${label}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><!--[endif]-->${text}<o:p></o:p></p>`

const word = (body: string) =>
  `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15"><style><!-- /* Font Definitions */ @font-face {font-family:Wingdings;} p.MsoNormal {margin:0cm;} @list l0 {mso-list-id:1;} --></style><!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--></head><body lang=NO style='tab-interval:35.4pt'><!--StartFragment-->${body}<!--EndFragment--></body></html>`

const symbol = 'font-family:Symbol;mso-fareast-font-family:Symbol'
const courier = 'font-family:"Courier New"'
const wingdings = 'font-family:Wingdings'

const fromWord: Pasted[] = [
  {
    title: 'Word: overskrift, avsnitt, fet og kursiv',
    html: word(
      `<h1>Formål<o:p></o:p></h1><p class=MsoNormal>Avtalen gjelder <b style='mso-bidi-font-weight:normal'>alle</b> partene og\r\n<i>bare</i> dem.<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><h2><b>Varighet</b></h2><p class=MsoNormal>Til 31.12.2027.<o:p></o:p></p>`,
    ),
    markdown: lines(
      '# Formål',
      '',
      'Avtalen gjelder **alle** partene og _bare_ dem.',
      '',
      '## Varighet',
      '',
      'Til 31.12.2027.',
    ),
  },
  {
    title: 'Word: bokstaver og romertall i nivåer',
    html: word(
      `<p class=MsoNormal>Partene skal</p>${item(1, 'a)', '', 'samarbeide om', 'MsoListParagraphCxSpFirst')}${item(2, 'i.', '', 'pasientforløp', 'MsoListParagraphCxSpMiddle')}${item(2, 'ii.', '', 'utskriving', 'MsoListParagraphCxSpMiddle')}${item(1, 'b)', '', 'betale', 'MsoListParagraphCxSpLast')}<p class=MsoNormal>Slutt.</p>`,
    ),
    markdown: lines(
      'Partene skal',
      '',
      'a) samarbeide om',
      '   i. pasientforløp',
      '   ii. utskriving',
      'b) betale',
      '',
      'Slutt.',
    ),
  },
  {
    title: 'Word: punkter i Symbol, Courier New og Wingdings er punkter',
    html: word(
      item(1, '·', symbol, 'Første') +
        item(2, 'o', courier, 'Under') +
        item(3, '§', wingdings, 'Innerst') +
        item(1, '\uf0b7', symbol, 'Andre'),
    ),
    markdown: lines('- Første', '   - Under', '      - Innerst', '- Andre'),
  },
  {
    title: 'Word: paragraftegn og nummer som er ordentlige, står',
    html: word(
      item(1, '§ 2', '', 'Formål') + item(2, '2.1', '', 'Partene') + item(2, '–', '', 'strek'),
    ),
    markdown: lines('§ 2 Formål', '   2.1 Partene', '   – strek'),
  },
  {
    title: 'Word, lagret fil: etiketten står mellom <![if !supportLists]>',
    html: `<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='font-family:"Arial"'>a)<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Tekst</p><p class=MsoListParagraph style='mso-list:l0 level3 lfo1'><![if !supportLists]><span style='font-family:"Courier New"'>o<span>&nbsp; </span></span><![endif]>Under</p>`,
    markdown: lines('a) Tekst', '   - Under'),
  },
  {
    title: 'Word: nummerert overskrift og avsnitt som fortsetter et punkt',
    html: word(
      `<h2 style='mso-list:l1 level1 lfo2'><!--[if !supportLists]--><span style='mso-list:Ignore'>3<span>&nbsp;&nbsp;</span></span><!--[endif]-->Økonomi</h2>${item(1, '1.', '', 'Hver part betaler')}<p class=MsoListParagraph>etter folketall.</p>`,
    ),
    markdown: lines('## 3 Økonomi', '', '1. Hver part betaler', '', '   etter folketall.'),
  },
  {
    title: 'Word: nummer skrevet for hånd, med tabulator',
    html: word(
      `<p class=MsoNormal>1.1<span style='mso-tab-count:1'>      </span>Partene<o:p></o:p></p><p class=MsoNormal>§ 2&nbsp; Formål</p><p class=MsoNormal>a) samarbeid</p>`,
    ),
    markdown: lines('1.1 Partene', '', '§ 2 Formål', '', 'a) samarbeid'),
  },
  {
    title: 'Word: tabell med sammenslåtte celler og loddrett strek',
    html: word(
      `<table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><b>Part<o:p></o:p></b></p></td><td colspan=2><p class=MsoNormal>Kroner</p></td></tr><tr><td rowspan=2><p class=MsoNormal>Verdal</p></td><td><p class=MsoNormal>10|20</p></td><td><p class=MsoNormal>99<br>310</p></td></tr><tr><td><p class=MsoNormal>30</p><p class=MsoNormal>40</p></td><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr></table>`,
    ),
    markdown: lines(
      '| **Part** | Kroner |  |',
      '| --- | --- | --- |',
      '| Verdal | 10\\|20 | 99\u2028310 |',
      '| Verdal | 30\u202840 |  |',
    ),
  },
  {
    title: 'Word: sporede endringer, merknader og bilder',
    html: word(
      `<p class=MsoNormal>Avtalen gjelder <del cite="mailto:x">ett år</del><ins cite="mailto:x">to år</ins><span class=MsoCommentReference><span style='font-size:8.0pt'><a href="#_msocom_1">[K1]</a></span></span>.</p><p class=MsoNormal><img width=10 src="data:image/png;base64,AAAA" alt="Kart over fylket"></p><div style='mso-element:comment-list'><p>Kommentar</p></div>`,
    ),
    markdown: lines('Avtalen gjelder to år.', '', 'Kart over fylket'),
  },
  {
    title: 'Word: lenker beholdes, bokmerker og fotnoter blir tekst',
    html: word(
      `<p class=MsoNormal><a name="_Toc1">Se</a> <a href="https://lovdata.no/lov/2011-06-24-30">loven</a> og note<a href="#_ftn1">[1]</a>.</p><p class=MsoNormal><a href="file:///C:/avtale.docx">Avtalen</a></p>`,
    ),
    markdown: lines('Se [loven](https://lovdata.no/lov/2011-06-24-30) og note[1].', '', 'Avtalen'),
  },
  {
    title: 'Word: ett avsnitt er vanlig tekst',
    html: word('<p class=MsoNormal>Bare én setning.<o:p></o:p></p>'),
    markdown: null,
  },
  {
    title: 'Word: ett ord i fet skrift er ordet',
    html: word('<b><span style="font-size:12pt">Avtale</span></b>'),
    markdown: null,
  },
]

const online = (kind: string, level: number, attributes: string, text: string) =>
  `<div class="ListContainerWrapper SCXW1"><${kind} role="list"><li data-leveltext="" data-aria-level="${level}" ${attributes} class="OutlineElement"><p class="Paragraph" paraid="1"><span data-contrast="auto" class="TextRun"><span class="NormalTextRun">${text}</span></span><span class="EOP">&nbsp;</span></p></li></${kind.split(' ')[0]}></div>`

const fromElsewhere: Pasted[] = [
  {
    title: 'Word på nett: lister i hver sin boks, med nivå og start',
    html: `<div><p role="heading" aria-level="1"><span class="TextRun">Formål</span><span class="EOP">&nbsp;</span></p></div>${online('ol start="1"', 1, 'data-leveltext="%1."', 'Samarbeid')}${online('ol type="a" start="1"', 2, 'data-leveltext="%2)"', 'om barn')}${online('ol start="2"', 1, 'data-leveltext="%1."', 'Betaling')}${online('ul', 1, '', 'Punkt')}`
      .replaceAll(
        'data-leveltext="" data-aria-level="1" data-leveltext',
        'data-aria-level="1" data-leveltext',
      )
      .replaceAll(
        'data-leveltext="" data-aria-level="2" data-leveltext',
        'data-aria-level="2" data-leveltext',
      ),
    markdown: lines('# Formål', '', '1. Samarbeid', '   a) om barn', '2. Betaling', '- Punkt'),
  },
  {
    title: 'Word på nett: fet og kursiv står i stilen',
    html: `<p><span style="font-weight:bold" class="TextRun">Frist:</span><span class="TextRun"> seks </span><span style="font-style:italic">uker</span></p>`,
    markdown: '**Frist:** seks _uker_',
  },
  {
    title: 'Outlook: avsnitt i div, og en tom linje mellom',
    html: `<div class="WordSection1"><div>Hei</div><div><br></div><div>Vi foreslår:</div><ul style="margin-top:0cm" type="disc"><li class="MsoListParagraph" style="mso-list:l0 level1 lfo1">ett år</li><li class="MsoListParagraph" style="mso-list:l0 level1 lfo1">to år<ul type="circle"><li>med opsjon</li></ul></li></ul></div>`,
    markdown: lines('Hei', '', 'Vi foreslår:', '', '- ett år', '- to år', '   - med opsjon'),
  },
  {
    title: 'LibreOffice: bokstavliste som begynner på c, og avsnitt inni',
    html: `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><meta name="generator" content="LibreOffice 24.2"/><style type="text/css">p { margin-bottom: 0.25cm }</style></head><body lang="nb-NO"><h2 class="western">Plikter</h2><ol type="a" start="3"><li><p style="margin-bottom: 0cm">varsle</p></li><li><p>betale</p><p>innen fristen</p><ul><li><p>kontant</p></li></ul></li></ol></body></html>`,
    markdown: lines(
      '## Plikter',
      '',
      'c. varsle',
      'd. betale',
      '',
      '   innen fristen',
      '',
      '   - kontant',
    ),
  },
  {
    title: 'LibreOffice: liste rett i liste, og tabell',
    html: `<ol><li><p>En</p></li><ol type="i"><li><p>under</p></li></ol><li><p>To</p></li></ol><table width="100%"><colgroup><col width="128*"/></colgroup><thead><tr><th><p>År</p></th><th><p>Sum</p></th></tr></thead><tbody><tr><td><p>2018</p></td><td><p align="right">99 310</p></td></tr></tbody></table>`,
    markdown: lines(
      '1. En',
      '   i. under',
      '2. To',
      '',
      '| År | Sum |',
      '| --- | --- |',
      '| 2018 | 99 310 |',
    ),
  },
  {
    title: 'LibreOffice: fet skrift i biter er ett stykke',
    html: `<p><b>Felles </b><b>fin</b><b>ansiering</b> av <i>koordi</i><i>nator</i></p><p>Slutt</p>`,
    markdown: lines('**Felles finansiering** av _koordinator_', '', 'Slutt'),
  },
  {
    title: 'Google Docs: alt ligger i en b som ikke er fet',
    html: `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h1 dir="ltr"><span style="font-size:20pt;font-weight:400;white-space:pre-wrap;">Avtale</span></h1><p dir="ltr"><span style="font-weight:400;white-space:pre-wrap;">Mellom </span><span style="font-weight:700;white-space:pre-wrap;">partene</span><span style="font-weight:400"> her</span></p><br><ol><li dir="ltr" style="list-style-type:decimal;" aria-level="1"><p dir="ltr" role="presentation"><span>Ett</span></p></li><ol><li style="list-style-type:lower-alpha;" aria-level="2"><p role="presentation"><span>under</span></p></li></ol><li style="list-style-type:decimal"><p><span>To</span></p></li></ol></b>`,
    markdown: lines('# Avtale', '', 'Mellom **partene** her', '', '1. Ett', '   a. under', '2. To'),
  },
  {
    title: 'Google Docs: tabell i en div, og en lenke',
    html: `<b style="font-weight:normal"><div dir="ltr" align="left"><table><colgroup><col width="312"/></colgroup><tbody><tr><td><p><span style="font-weight:700">Navn</span></p></td><td><p><span>Rolle</span></p></td></tr><tr><td><p><span>KS</span></p></td><td><ul><li>part</li><li>vert</li></ul></td></tr></tbody></table></div><p><a href="https://ks.no/a_(b)"><span style="text-decoration:underline">KS</span></a></p></b>`,
    markdown: lines(
      '| **Navn** | Rolle |',
      '| --- | --- |',
      '| KS | - part\u2028- vert |',
      '',
      '[KS](https://ks.no/a_%28b%29)',
    ),
  },
  {
    title: 'Google Docs: linjeskift i et avsnitt',
    html: `<b style="font-weight:normal"><p><span>KS Nord-Trøndelag</span><span><br></span><span>Steinkjer</span></p></b>`,
    markdown: lines('KS Nord-Trøndelag  ', 'Steinkjer'),
  },
  {
    title: 'Lovdata: paragraf med bokstaver som står i teksten',
    html: `<div class="paragraf"><h3 class="paragrafHeader"><span class="paragrafValue">§ 6-1.</span> <span class="paragrafTittel">Plikt til å inngå samarbeidsavtale</span></h3><article class="ledd">Kommunen skal inngå avtale med <a href="/lov/1999-07-02-61">helseforetaket</a>.</article><ol class="defaultList"><li data-name="1."><article>enighet</article></li><li data-name="2."><article>retningslinjer</article></li></ol></div>`,
    markdown: lines(
      '### § 6-1. Plikt til å inngå samarbeidsavtale',
      '',
      'Kommunen skal inngå avtale med helseforetaket.',
      '',
      '1. enighet',
      '2. retningslinjer',
    ),
  },
  {
    title: 'Nettside: etiketten står alt i punktet',
    html: `<ol style="list-style-type:none"><li>a) enighet</li><li>b) retningslinjer</li></ol>`,
    markdown: lines('a) enighet', 'b) retningslinjer'),
  },
  {
    title: 'Nettside: sitat, strek og skript som ikke skal med',
    html: `<blockquote><p>Partene er enige.</p></blockquote><hr><p onclick="x()">Slutt<script>alert(1)</script></p><p style="display:none">Skjult</p>`,
    markdown: lines('> Partene er enige.', '', '---', '', 'Slutt'),
  },
  {
    title: 'Regneark: én celle er ordet, flere er en tabell',
    html: `<table><tr><td>Sum</td></tr></table>`,
    markdown: null,
  },
  {
    title: 'Regneark: to kolonner',
    html: `<html><body><table border=0><!--StartFragment--><col width=64><tr height=20><td>Kommune</td><td class=xl65 align=right>Kr</td></tr><tr><td>Leka</td><td>6</td></tr><!--EndFragment--></table></body></html>`,
    markdown: lines('| Kommune | Kr |', '| --- | --- |', '| Leka | 6 |'),
  },
  {
    title: 'Tegn som ville blitt lest som Markdown, får en skråstrek; andre ikke',
    html: `<p># ikke en overskrift</p><p>* fotnote</p><p>2018. Året</p><p>5 * 3 og a*b*c, snake_case og _understrek_</p><p>Sted: ________</p><p>________</p><p>[[kommune]] &amp; [x] &lt;b&gt; C:\\mappe</p><p>1. punkt</p><p>– strek</p>`,
    markdown: lines(
      '\\# ikke en overskrift',
      '',
      '\\* fotnote',
      '',
      '2018\\. Året',
      '',
      '5 * 3 og a\\*b\\*c, snake_case og \\_understrek\\_',
      '',
      'Sted: ________',
      '',
      '\\________',
      '',
      '[[kommune]] & [x] <b> C:\\mappe',
      '',
      '1\\. punkt',
      '',
      '– strek',
    ),
  },
  {
    title: 'Fet skrift som Markdown ikke kan lese, er uten merker',
    html: `<p><b>Formål:</b>Avtalen</p><p>sam<i>arbeid</i></p>`,
    markdown: lines('Formål:Avtalen', '', 'samarbeid'),
  },
  {
    title: 'Kode fra et skriveprogram er Markdown fra før',
    html: `<meta charset='utf-8'><div style="font-family: monospace;white-space: pre;"><div><span># Formål</span></div><div><span>* punkt</span></div></div>`,
    markdown: null,
  },
  { title: 'Ingenting', html: '<p></p>', markdown: null },
]

const smallSigns: Pasted[] = [
  {
    title: 'Hevede tall: potenser, noter, mål og fortegn',
    html: `<p>10<sup>6</sup> kr, 10<sup>-3</sup> og 2<sup>n+1</sup></p><p>Drift<sup>1</sup>, areal 80 m<sup>2</sup></p><p>Lønn<sup>1, 2</sup> og pensjon<sup>3)</sup></p>`,
    markdown: lines('10⁶ kr, 10⁻³ og 2ⁿ⁺¹', '', 'Drift¹, areal 80 m²', '', 'Lønn¹, ² og pensjon³⁾'),
  },
  {
    title: 'Senkede tall: kjemi og indekser',
    html: `<p>CO<sub>2</sub>-utslipp, H<sub>2</sub>O</p><p>x<sub>1</sub> + x<sub>max</sub></p>`,
    markdown: lines('CO₂-utslipp, H₂O', '', 'x₁ + x(max)'),
  },
  {
    title: 'Hevede bokstaver står i parentes når de ellers ble en del av ordet eller tallet',
    html: `<p>99 310<sup>a</sup> og Leka<sup>b</sup></p><p><sup>a</sup> Foreløpig</p><p>25<sup>o</sup>C, 1<sup>st</sup>, Word<sup>TM</sup></p>`,
    markdown: lines('99 310(a) og Leka(b)', '', 'a Foreløpig', '', '25°C, 1st, Word™'),
  },
  {
    title: 'Google Docs og Word på nett: hevet og senket står i stilen',
    html: `<p><span>10</span><span style="font-size:0.6em;vertical-align:super;">6</span><span> kr, CO</span><span style="vertical-align:sub">2</span></p><p><span style="vertical-align:baseline">20</span> kr, m<sup><span style="vertical-align:super">2</span></sup></p>`,
    markdown: lines('10⁶ kr, CO₂', '', '20 kr, m²'),
  },
  {
    title: 'Ett avsnitt med hevede tall er ikke som den vanlige teksten',
    html: `<p>10<sup>6</sup> kr</p>`,
    markdown: '10⁶ kr',
  },
  {
    title: 'Fotnoter: hevet lenke, Words klammer og noten selv',
    html: `<p>Leka<sup><a href="#fn1">1</a></sup> og Verdal<sup>[2]</sup> og Levanger<a href="#_ftn3" name="_ftnref3"><span class=MsoFootnoteReference><span style='mso-special-character:footnote'>[3]</span></span></a></p><div style='mso-element:footnote' id=ftn3><p class=MsoFootnoteText><a href="#_ftnref3">[3]</a> Per 1. januar.</p></div>`,
    markdown: lines('Leka¹ og Verdal[2] og Levanger[3]', '', '[3] Per 1. januar.'),
  },
]

const inCells: Pasted[] = [
  {
    title: 'Celle: to avsnitt og linjeskift er hver sin linje, også to tall',
    html: `<table><tr><td>Part</td><td>Kr</td></tr><tr><td>Verdal<br>kommune</td><td><p>99 310</p><p>100</p></td></tr></table>`,
    markdown: lines('| Part | Kr |', '| --- | --- |', '| Verdal\u2028kommune | 99 310\u2028100 |'),
  },
  {
    title: 'Celle: en liste beholder merkene sine',
    html: `<table><tr><td>Hvem</td><td>Hva</td></tr><tr><td><ol><li>Leka<ul><li>vert</li></ul></li><li>Verdal</li></ol></td><td>${item(1, 'a)', '', 'drift')}${item(1, 'b)', '', 'lønn')}</td></tr></table>`,
    markdown: lines(
      '| Hvem | Hva |',
      '| --- | --- |',
      '| 1. Leka\u2028- vert\u20282. Verdal | a) drift\u2028b) lønn |',
    ),
  },
  {
    title: 'Celle: en tabell inni er ordene, med komma mellom',
    html: `<table><tr><td>År</td><td>Kr</td></tr><tr><td>2018</td><td><p>Slik:</p><table><tr><td>Leka</td><td><p>6</p><p>7</p></td></tr><tr><td></td><td>1|2</td></tr></table></td></tr></table>`,
    markdown: lines('| År | Kr |', '| --- | --- |', '| 2018 | Slik:\u2028Leka, 6, 7\u20281\\|2 |'),
  },
  {
    title: 'Celle: overskrift, sitat, strek og kode er ord, og ingenting får en skråstrek',
    html: `<table><tr><td><h3>Sum</h3></td><td><blockquote><p>Enige</p></blockquote><hr>Slutt</td></tr><tr><td>1. januar</td><td><pre>a\nb</pre></td></tr><tr><td>+ 14 %</td><td>&gt; 5 000</td></tr></table>`,
    markdown: lines(
      '| Sum | Enige\u2028Slutt |',
      '| --- | --- |',
      '| 1. januar | a\u2028b |',
      '| + 14 % | > 5 000 |',
    ),
  },
  {
    title: 'En tabell som er én celle, er avsnittene i den',
    html: `<table><caption>Ramme</caption><tr><td><p>1. januar 2018</p><ul><li>punkt</li></ul></td></tr></table>`,
    markdown: lines('Ramme', '', '1\\. januar 2018', '', '- punkt'),
  },
]

const checklist = (isTicked: boolean, text: string) =>
  `<li dir="ltr" role="checkbox" aria-checked="${isTicked}" style="list-style-type:none" aria-level="1"><img src="data:image/png;base64,AAAA" alt="${isTicked ? 'checked' : 'unchecked'}" aria-roledescription="checkbox"><p dir="ltr" style="display:inline-block" role="presentation"><span>${text}</span></p></li>`

const withBoxes: Pasted[] = [
  {
    title: 'Google Docs: sjekkliste',
    html: `<b style="font-weight:normal"><ul>${checklist(true, 'Vedtatt')}${checklist(false, 'Undertegnet')}</ul></b>`,
    markdown: lines('☑ Vedtatt', '☐ Undertegnet'),
  },
  {
    title: 'Nettside: avkrysning i liste, i avsnitt og i celle',
    html: `<ul><li><input type="checkbox" checked disabled> Vedtatt</li><li><label><input type=checkbox></label><div><p>Sendt</p></div></li><li>vanlig</li></ul><p><input type=radio checked> Ja <input type=radio> Nei</p><table><tr><td>Leka</td><td><input type=checkbox checked></td></tr></table>`,
    markdown: lines(
      '☑ Vedtatt',
      '☐ Sendt',
      '- vanlig',
      '',
      '☑ Ja ☐ Nei',
      '',
      '| Leka | ☑ |',
      '| --- | --- |',
    ),
  },
  {
    title: 'Word: rutene står i teksten eller i punktet',
    html: word(
      `<p class=MsoNormal><span style='font-family:"MS Gothic"'>☒</span> Ja</p><ul><li>☐ Nei</li></ul>`,
    ),
    markdown: lines('☒ Ja', '', '☐ Nei'),
  },
]

const lineStarts: Pasted[] = [
  {
    title: 'Et tall som begynner et avsnitt, er ikke et punkt i en liste',
    html: `<p>1. januar 2018</p><p>31. desember</p><p>7. klasse</p><p>2. ledd</p><p>5) alene</p><p>2018.</p><p>Fra:<br>1. mars</p>`,
    markdown: lines(
      '1\\. januar 2018',
      '',
      '31\\. desember',
      '',
      '7\\. klasse',
      '',
      '2\\. ledd',
      '',
      '5\\) alene',
      '',
      '2018\\.',
      '',
      'Fra:  ',
      '1\\. mars',
    ),
  },
  {
    title: 'Dager på rad er dager, og tall på rad er punkter',
    html: `<p>1. mars</p><p>2. april</p><p>1. Hver part betaler</p><p>a) drift</p><p>etter folketall</p><p>2. Vertskommunen krever inn</p><p>1) Leka<br>2) Verdal</p>`,
    markdown: lines(
      '1\\. mars',
      '',
      '2\\. april',
      '',
      '1. Hver part betaler',
      '',
      'a) drift',
      '',
      'etter folketall',
      '',
      '2. Vertskommunen krever inn',
      '',
      '1) Leka  ',
      '2) Verdal',
    ),
  },
  {
    title: 'Et punkt som begynner med en dag, har merket sitt',
    html: `<ul><li>1. januar 2018</li><li>31. desember</li></ul><ol><li>- 14 %</li><li>2. kvartal</li></ol>${item(1, 'a)', '', '1. juli')}`,
    markdown: lines(
      '- 1\\. januar 2018',
      '- 31\\. desember',
      '1. \\- 14 %',
      '2. 2\\. kvartal',
      'a) 1\\. juli',
    ),
  },
  {
    title: 'Det som står etter en paragraf eller et merke, er ikke et punkt til',
    html: `<p>§ 2 - Formål</p><p>§ 3-1. * Parter</p><p>2.1 - Drift</p><p>a) &gt; 5 000</p><p>– 1. januar</p>`,
    markdown: lines(
      '§ 2 \\- Formål',
      '',
      '§ 3-1. \\* Parter',
      '',
      '2.1 \\- Drift',
      '',
      'a) \\> 5 000',
      '',
      '– 1\\. januar',
    ),
  },
  {
    title: 'Større enn, pluss, minus og streker til å skrive på står som de er',
    html: `<p>&gt; 5 000</p><p>&gt;5</p><p>+ 14 %</p><p>- 14 %</p><p>-14 %</p><p>__________</p><p>----------</p><p>=====</p><p>- punkt</p>`,
    markdown: lines(
      '\\> 5 000',
      '',
      '\\>5',
      '',
      '\\+ 14 %',
      '',
      '\\- 14 %',
      '',
      '-14 %',
      '',
      '\\__________',
      '',
      '\\----------',
      '',
      '\\=====',
      '',
      '- punkt',
    ),
  },
  {
    title: 'Myke bindestreker, faste mellomrom, tabulatorer, prikker og strøket tekst',
    html: `<p>sam&shy;hand&shy;ling og 99&nbsp;310</p><p>Sum<span class="Apple-tab-span" style="white-space:pre">\t</span>100</p><p>Innhold<span style='mso-tab-count:1 dotted'>.......... </span>3</p><p>Pris ............ 5</p><p><strike>Ut</strike> og <s>bort</s></p>`,
    markdown: lines(
      'samhandling og 99\u00a0310',
      '',
      'Sum 100',
      '',
      'Innhold 3',
      '',
      'Pris ............ 5',
      '',
      '~~Ut~~ og ~~bort~~',
    ),
  },
]

export const pasted: readonly Pasted[] = [
  ...fromWord,
  ...fromElsewhere,
  ...smallSigns,
  ...inCells,
  ...withBoxes,
  ...lineStarts,
]
