/**
 * What others call the headings that papers are written under, in both forms of Norwegian: those of a row mean the same. Source: the headings of papers 002 and 003
 * (saksopplysninger, vurdering, rådmannens innstilling), and what municipal case papers are called under now that a rådmann is a
 * kommunedirektør.
 */
export const alikeTitles: readonly (readonly string[])[] = [
  [
    'bakgrunn',
    'bakgrunn for saken',
    'bakgrunn for saka',
    'saksopplysninger',
    'saksopplysningar',
    'saksutredning',
    'saksutgreiing',
    'saksframstilling',
    'saksfremstilling',
    'fakta',
    'faktaopplysninger',
  ],
  [
    'vurdering',
    'vurderinger',
    'vurderingar',
    'drøfting',
    'rådmannens vurdering',
    'kommunedirektørens vurdering',
    'vurderinga til kommunedirektøren',
    'sekretariatets vurdering',
    'administrasjonens vurdering',
    'helse- og velferdssjefens vurdering',
  ],
  [
    'konsekvenser for kommunene',
    'konsekvensar for kommunane',
    'konsekvenser for kommunen',
    'kommunene',
    'kommunane',
  ],
  [
    'konsekvenser for helseforetaket',
    'konsekvensar for helseføretaket',
    'konsekvenser for sykehuset',
    'konsekvensar for sjukehuset',
    'helseforetaket',
    'helseføretaket',
  ],
  [
    'konsekvenser for pasienter og brukere',
    'konsekvensar for pasientar og brukarar',
    'konsekvenser for pasientene',
    'konsekvensar for pasientane',
    'pasienter og brukere',
    'pasientar og brukarar',
  ],
]

/** What the short of it is called, and what is proposed, whatever a body calls them itself. */
export const titlesOfSort: Readonly<Record<'summary' | 'point', readonly string[]>> = {
  summary: [
    'kort sagt',
    'sammendrag',
    'samandrag',
    'oppsummering',
    'kort om saken',
    'kort om saka',
    'hva saken gjelder',
    'kva saka gjeld',
    'saken gjelder',
    'saka gjeld',
    'ingress',
  ],
  point: [
    'forslag til vedtak',
    'framlegg til vedtak',
    'innstilling',
    'forslag til innstilling',
    'rådmannens innstilling',
    'kommunedirektørens innstilling',
    'innstillinga til kommunedirektøren',
    'sekretariatets innstilling',
    'forslag til tilråding',
    'tilråding',
    'tilrådning',
    'anbefaling',
    'forslag til konklusjon',
    'vedtak',
  ],
}
