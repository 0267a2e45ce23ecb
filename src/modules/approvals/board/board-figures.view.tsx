import { daysBetween } from '../../../kernel/day.model.ts'
import { KeyFigures } from '../../../ui/layout.tsx'
import { boardGroups } from '../board.model.ts'
import { sayBoard as say } from '../look/board.text.ts'
import { groupFigureText } from '../look/group.text.ts'
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
  const others = circulation.record === 'running' ? openFigures(props) : toldFigures(props)
  return (
    <KeyFigures
      figures={[
        {
          figure: adopted.length,
          unit: say(locale, 'ofParties', parties.length),
          label: remarks > 0 ? say(locale, 'adoptedWithRemark', remarks) : say(locale, 'adopted'),
        },
        ...others,
        ...(deadline && deadline >= day && others.length < 3 && props.isDue
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

/** Of those that have not adopted: who has not answered, and whose answer must be clarified. Together they are all parties. */
function openFigures({ page: { locale }, lines, unanswered }: BoardProps) {
  const late = lines.filter(({ daysLate }) => daysLate !== null).length
  const toClarify = lines.filter(({ group }) => group === 'to-clarify').length
  return [
    { figure: unanswered, label: say(locale, 'unanswered', late) },
    { figure: toClarify, label: groupFigureText['to-clarify'][locale] },
  ].filter(({ figure }) => figure > 0)
}

/** Where sources tell of the past nobody is awaited, and what they leave open is told by itself. */
const toldFigures = ({ page: { locale }, lines }: BoardProps) =>
  boardGroups
    .filter((group) => group !== 'adopted' && group !== 'not-party' && group !== 'left-out')
    .map((group) => ({
      figure: lines.filter((line) => line.group === group).length,
      label: groupFigureText[group][locale],
    }))
    .filter(({ figure }) => figure > 0)
    .slice(0, 3)

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
