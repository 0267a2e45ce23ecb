import { type Context, Hono } from 'hono'
import { oneLine } from '../../../kernel/typed-text.rule.ts'
import { codeInPath, inQuery, someText } from '../../../platform/address.ts'
import { allow, communityPage, type Env, keepNowhere, refusePage } from '../../../platform/web.ts'
import { dayAsked } from '../../../ui/day-asked.ts'
import { renderPage } from '../../../ui/page.tsx'
import { layTiles } from '../../parties/index.ts'
import { addresses } from '../directory.address.ts'
import { isAskedFor } from '../function.model.ts'
import { placesOn } from '../place.rule.ts'
import { DirectoryPage } from './directory.view.tsx'
import { findLines } from './find.rule.ts'
import { FunctionListPage } from './function-list.view.tsx'
import { gapsOf, worstFirst } from './gap.rule.ts'
import { GapsPage } from './gaps.view.tsx'
import {
  byNeed,
  lackingOf,
  linesOn,
  linesWithin,
  matrixOf,
  seenBy,
  summaryOf,
  tallyOf,
} from './line.rule.ts'
import { directoryQuestions, functionListQuestions, gapQuestions } from './overview.query.ts'

/** Where one looks for whom to call. */
export const overviewRoutes = () =>
  new Hono<Env>()
    .get(addresses.directory, allow('read-directory'), showDirectory)
    .get(addresses.functionList, allow('read-directory'), showFunction)
    .get(addresses.gaps, allow('read-directory'), showGaps)

const textIn = (c: Context<Env>, name: string): string => oneLine(inQuery(c, name, someText) ?? '')

async function showDirectory(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { on, status, ...day } = dayAsked(c, page)
  const facts = await c.var.readAll(directoryQuestions(page.community.id))
  const seen = seenBy(facts)
  const places = placesOn(facts, on)
  const regions = places.filter(({ kind }) => kind === 'region')
  const functions = facts.functions.filter((of) => isAskedFor(of, on))
  const wanted = {
    text: textIn(c, 'sok'),
    functionKey: functions.find(({ key }) => key === textIn(c, 'funksjon'))?.key ?? '',
    region: regions.find(({ key }) => key === textIn(c, 'region'))?.key ?? '',
  }
  const lines = linesWithin(linesOn(facts, places, on), facts, wanted.region, on)
  const isSearch = wanted.text !== '' || wanted.functionKey !== ''
  const found = isSearch ? findLines(lines, wanted, facts, on) : null
  keepNowhere(c)
  return c.html(
    renderPage(
      <DirectoryPage
        page={page}
        on={on}
        {...day}
        wanted={wanted}
        functions={functions}
        regions={regions}
        otherPlaces={places.filter(({ kind }) => kind === 'organisation' || kind === 'region')}
        seen={seen}
        isEmpty={facts.holders.length === 0 && day.errors.length === 0}
        tally={tallyOf(lines, seen, 'municipality')}
        matrix={matrixOf(lines)}
        lacking={lackingOf(lines, seen)}
        found={found}
        summary={summaryOf(found ?? [], seen)}
      />,
    ),
    status,
  )
}

async function showFunction(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const { on, status, ...day } = dayAsked(c, page)
  const key = codeInPath(c, 'function')
  const facts = await c.var.readAll(functionListQuestions(page.community.id, key))
  const functions = facts.functions.filter((of) => of.key === key)
  const [of] = functions
  if (!of) return refusePage(c, 404)
  const places = placesOn(facts, on)
  const regions = places.filter(({ kind }) => kind === 'region')
  const region = regions.find((each) => each.key === textIn(c, 'region'))?.key ?? ''
  const lines = linesWithin(linesOn({ ...facts, functions }, places, on), facts, region, on)
  keepNowhere(c)
  return c.html(
    renderPage(
      <FunctionListPage
        page={page}
        on={on}
        {...day}
        function={of}
        region={region}
        regions={regions}
        lines={byNeed(lines)}
        summary={summaryOf(lines, seenBy(facts))}
      />,
    ),
    status,
  )
}

async function showGaps(c: Context<Env>) {
  const page = communityPage(c)
  if (!page) return refusePage(c, 404)
  const key = textIn(c, 'funksjon')
  const facts = await c.var.readAll(gapQuestions(page.community.id, key === '' ? null : key))
  const functions = facts.functions.filter((of) => isAskedFor(of, page.today))
  const chosen = functions.find((of) => of.key === key) ?? null
  if (key !== '' && !chosen) return refusePage(c, 404)
  const lines = linesOn(
    { ...facts, functions: chosen ? [chosen] : functions },
    placesOn(facts, page.today),
    page.today,
  )
  const gaps = gapsOf(lines)
  const municipalities = gaps.filter(({ place }) => place.kind === 'municipality')
  keepNowhere(c)
  return c.html(
    renderPage(
      <GapsPage
        page={page}
        functions={functions}
        chosen={chosen}
        gaps={worstFirst(gaps)}
        tiles={layTiles(
          municipalities.map(({ place }) => place.key),
          facts.tiles,
        )}
      />,
    ),
  )
}
