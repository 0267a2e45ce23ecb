import type { Locale } from '../../../kernel/words.model.ts'
import { langOf } from '../../../ui/in-norwegian.tsx'
import { StateKey } from '../../../ui/state.tsx'
import { type Picture, squareSize, stopRadius, type Text } from './lanes.model.ts'
import type { WholeRoute } from './route.model.ts'
import { sayRoute as say } from './route.text.ts'

/** A route as a picture beside its table: bodies as lanes, treatments as numbered stops; set for wide pages, and anew for narrow ones. */
export const RoutePicture = ({ locale, route }: { locale: Locale; route: WholeRoute }) => {
  const { wide, tall, stops, parties } = route
  if (!wide || !tall) return null
  const count = stops.length + (parties ? 1 : 0)
  const name = say(locale, 'picture', count, wide.lanes.length)
  return (
    <>
      <StateKey
        label={say(locale, 'title')}
        states={[
          { kind: 'adopted', text: say(locale, 'keyDone') },
          { kind: 'postponed', text: say(locale, 'keyPutOff') },
          { kind: 'sent', text: say(locale, 'keyPlanned') },
        ]}
      />
      <div
        class="gf-route-wide"
        {...(wide.width > pageWidth
          ? { role: 'region', 'aria-label': say(locale, 'scroll'), tabindex: 0 }
          : {})}
      >
        <Drawing locale={locale} picture={wide} name={name} />
      </div>
      <div class="gf-route-tall">
        <Drawing locale={locale} picture={tall} name={name} />
      </div>
    </>
  )
}

type DrawingProps = { locale: Locale; picture: Picture; name: string }

/** What a wide page has room for without being moved. */
const pageWidth = 1100

const Drawing = ({ locale, picture, name }: DrawingProps) => (
  <svg
    class="gf-route"
    viewBox={`0 0 ${Math.ceil(picture.width)} ${Math.ceil(picture.height)}`}
    width={Math.ceil(picture.width)}
    height={Math.ceil(picture.height)}
    role="img"
    aria-label={name}
  >
    {picture.lanes.map(({ x, y, width, height, isSecond }) =>
      isSecond ? <rect class="gf-lane" {...{ x, y, width, height }} /> : null,
    )}
    {picture.ticks.map(({ from, to, label, year }) => (
      <>
        <Line class="gf-tick" from={from} to={to} />
        <Words class="gf-month" text={label} />
        {year && <Words class="gf-year" text={year} />}
      </>
    ))}
    {picture.lanes.map(({ label, isName }) => (
      <Words class="gf-lane-name" text={label} lang={isName ? langOf(locale) : undefined} />
    ))}
    {picture.bands.map(({ x, y, width, height }) => (
      <rect class="gf-band" {...{ x: r(x), y: r(y), width: r(width), height }} rx="3" />
    ))}
    {picture.paths.map(({ d, isPlanned }) => (
      <path class={isPlanned ? 'gf-path gf-ahead' : 'gf-path'} d={d} />
    ))}
    {picture.today && (
      <>
        <Line class="gf-today" from={picture.today.from} to={picture.today.to} />
        <Words class="gf-year" text={picture.today.label} />
      </>
    )}
    {picture.withoutDay.map((text) => (
      <Words class="gf-month" text={text} />
    ))}
    {picture.squares.map(({ x, y, look }) => (
      <g class={`gf-square gf-${look}`}>
        <rect x={r(x)} y={r(y)} width={squareSize} height={squareSize} rx="3" />
        {marks[look] && (
          <path transform={`translate(${r(x + 1.5)} ${r(y + 1.5)}) scale(0.6)`} d={marks[look]} />
        )}
      </g>
    ))}
    {picture.labels.map((text) => (
      <Words class="gf-stop-label" text={text} />
    ))}
    {picture.stops.map((stop) => (
      <Stop {...stop} />
    ))}
  </svg>
)

/** The same signs as states have, in the square of a party. */
const marks = {
  adopted: 'M4 10.5l4 4 8-9',
  remark: 'M2.5 10.5l3.5 4 6.5-9M15.5 6v5M15.5 14.2v.1',
  rejected: 'M5 5l10 10M15 5L5 15',
  agenda: 'M10 3.5a6.5 6.5 0 010 13z',
  silent: null,
  unknown: null,
}

const Stop = ({ x, y, n, look, isDayKnown }: Picture['stops'][number]) => (
  <g class={`gf-route-stop gf-${look}${isDayKnown ? '' : ' gf-no-day'}`}>
    <circle cx={r(x)} cy={r(y)} r={stopRadius} />
    <text x={r(x)} y={r(y + 4.5)} text-anchor="middle">
      {isDayKnown ? n : `${n}?`}
    </text>
  </g>
)

const Line = (props: {
  class: string
  from: { x: number; y: number }
  to: { x: number; y: number }
}) => (
  <line
    class={props.class}
    {...{ x1: r(props.from.x), y1: r(props.from.y), x2: r(props.to.x), y2: r(props.to.y) }}
  />
)

const Words = ({ text, ...props }: { class: string; lang?: 'nb' | undefined; text: Text }) =>
  text.lines.length === 0 ? null : (
    <text class={props.class} lang={props.lang} y={r(text.y)} text-anchor={text.anchor}>
      {text.lines.map((line, i) => (
        <tspan x={r(text.x)} {...(i === 0 ? {} : { dy: '15' })}>
          {line}
        </tspan>
      ))}
    </text>
  )

const r = (place: number): number => Math.round(place * 10) / 10
