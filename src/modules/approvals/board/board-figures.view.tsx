import { daysBetween } from '../../../kernel/day.model.ts'
import { KeyFigures } from '../../../ui/layout.tsx'
import { boardGroups } from '../board.model.ts'
import { groupFigureText } from '../board-codes.text.ts'
import { sayBoard as say } from '../look/board.text.ts'
import type { BoardProps } from './board-parts.view.tsx'

/** How many have adopted, what the others wait for, and the days that are left. */
export const Figures = (props: BoardProps) => {
  const { page, lines, circulation, day } = props
  const { locale } = page
  if (props.isWithdrawn) return <WithdrawnFigures {...props} />
  const parties = lines.filter(({ standing }) => standing !== 'not-party')
  const adopted = lines.filter(({ group }) => group === 'adopted')
  const remarks = adopted.filter(({ state }) => state === 'adopted-with-remark').length
  const { deadline } = circulation
  const groups = boardGroups
    .filter((group) => group !== 'adopted' && group !== 'not-party' && group !== 'left-out')
    .map((group) => ({ group, count: lines.filter((line) => line.group === group).length }))
    .filter(({ count }) => count > 0)
  return (
    <KeyFigures
      figures={[
        {
          figure: adopted.length,
          unit: say(locale, 'ofParties', parties.length),
          label: remarks > 0 ? say(locale, 'adoptedWithRemark', remarks) : say(locale, 'adopted'),
        },
        ...groups.slice(0, 3).map(({ group, count }) => ({
          figure: count,
          label: groupFigureText[group][locale],
        })),
        ...(deadline && deadline >= day && groups.length < 3 && props.isDue
          ? [
              {
                figure: daysBetween(day, deadline),
                unit: say(locale, 'days', daysBetween(day, deadline)),
                label: say(locale, 'daysLeft'),
              },
            ]
          : []),
      ]}
    />
  )
}

/** Of a version that is withdrawn: how many had answered, and nothing that is left to do. */
const WithdrawnFigures = ({ page: { locale }, lines }: BoardProps) => {
  const parties = lines.filter(({ standing }) => standing !== 'not-party')
  return (
    <KeyFigures
      figures={[
        {
          figure: parties.filter(({ group }) => group === 'had-answered').length,
          unit: say(locale, 'ofParties', parties.length),
          label: groupFigureText['had-answered'][locale],
        },
      ]}
    />
  )
}
