import { day } from './day.model.ts'
import type { Exemption } from './exemption.model.ts'

const since = { from: day('2009-01-01'), until: null }

/**
 * The bases of *offentleglova* that a case or a document of a health community may rest on. Source: Lov om rett til innsyn i dokument i offentleg
 * verksemd (offentleglova) of 19 May 2006 no. 16, in force from 1 January 2009. A change of the law is a new row, and an end of the old one.
 */
export const exemptions: readonly Exemption[] = [
  {
    code: 'offl-13-1',
    paragraph: 'offentleglova § 13 første ledd',
    words:
      'Opplysningar som er underlagde teieplikt i lov eller i medhald av lov, er unnatekne frå innsyn.',
    ...since,
  },
  {
    code: 'offl-14-1',
    paragraph: 'offentleglova § 14 første ledd',
    words:
      'Eit organ kan gjere unntak frå innsyn for dokument som organet har utarbeidd for si eiga interne saksførebuing.',
    ...since,
  },
  {
    code: 'offl-15-1',
    paragraph: 'offentleglova § 15 første ledd',
    words:
      'Når det er nødvendig for å sikre forsvarlege interne avgjerdsprosessar, kan organet gjere unntak frå innsyn for dokument som organet har innhenta frå eit underordna organ til bruk for den interne saksførebuinga si.',
    ...since,
  },
  {
    code: 'offl-15-2',
    paragraph: 'offentleglova § 15 andre ledd',
    words:
      'Det kan dessutan gjerast unntak frå innsyn for delar av dokument som inneheld råd om og vurderingar av korleis eit organ bør stille seg i ei sak, og som organet har innhenta til bruk for den interne saksførebuinga si, når det er påkravd av omsyn til ei forsvarleg ivaretaking av det offentlege sine interesser i saka.',
    ...since,
  },
  {
    code: 'offl-23-1',
    paragraph: 'offentleglova § 23 første ledd',
    words:
      'Det kan gjerast unntak frå innsyn for opplysningar når det er påkravd av omsyn til ei forsvarleg gjennomføring av økonomi-, lønns- eller personalforvaltninga til organet.',
    ...since,
  },
  {
    code: 'offl-25-1',
    paragraph: 'offentleglova § 25 første ledd',
    words:
      'Det kan gjerast unntak frå innsyn for dokument i sak om tilsetjing eller forfremjing i offentleg teneste.',
    ...since,
  },
]
