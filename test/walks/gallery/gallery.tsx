import type { Locale } from '../../../src/kernel/words.model.ts'
import { RefusalPage } from '../../../src/ui/refusal.tsx'
import { aPage, secretary } from './a-page.ts'
import { BoardGallery } from './board.tsx'
import { CostGallery } from './costs.tsx'
import { FormGallery } from './form.tsx'
import { FrontGallery } from './front.tsx'
import { ResultGallery } from './result.tsx'
import { courseFacts, longFacts } from './result-facts.ts'

/** Each page of the gallery by its address. */
export const galleryPages = (locale: Locale) => ({
  '/forside': <FrontGallery page={aPage({ locale, path: '/forside' })} />,
  '/tavle': (
    <BoardGallery page={aPage({ locale, path: '/tavle', viewer: secretary, exercise: true })} />
  ),
  '/kostnader': <CostGallery page={aPage({ locale, path: '/kostnader' })} />,
  '/skjema': <FormGallery page={aPage({ locale, path: '/skjema', viewer: secretary })} />,
  '/resultat': (
    <ResultGallery
      page={aPage({ locale, path: '/resultat', exercise: true })}
      facts={courseFacts()}
      reader={{ parties: ['Verdal'] }}
    />
  ),
  '/resultat-alle-slag': (
    <ResultGallery
      page={aPage({ locale, path: '/resultat-alle-slag', viewer: secretary })}
      facts={longFacts()}
      reader="secretariat"
    />
  ),
  '/ikke-lov': <RefusalPage page={aPage({ locale, path: '/ikke-lov' })} status={403} />,
  '/ikke-din': (
    <RefusalPage page={aPage({ locale, path: '/ikke-din', viewer: secretary })} status={403} />
  ),
  '/borte': <RefusalPage page={aPage({ locale, path: '/borte', community: null })} status={404} />,
  '/avbrutt': <RefusalPage page={aPage({ locale, path: '/avbrutt' })} status={400} />,
  '/for-stort': <RefusalPage page={aPage({ locale, path: '/for-stort' })} status={413} />,
  '/uten-database': <RefusalPage page={aPage({ locale, path: '/uten-database' })} status={503} />,
  '/ikke-lagret': (
    <RefusalPage page={aPage({ locale, path: '/ikke-lagret' })} status={503} sentFrom="/" />
  ),
  '/logget-ut': (
    <RefusalPage page={aPage({ locale, path: '/logget-ut' })} status={403} sentFrom="/" />
  ),
  '/gammelt-skjema': (
    <RefusalPage
      page={aPage({ locale, path: '/gammelt-skjema', viewer: secretary })}
      status={403}
      sentFrom="/"
      note="foreign-form"
    />
  ),
  '/feil': <RefusalPage page={aPage({ locale, path: '/feil' })} status={500} />,
})
