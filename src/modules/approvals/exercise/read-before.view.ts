import { longDay } from '../../../kernel/format.model.ts'
import { osloDay, osloTime } from '../../../kernel/oslo.model.ts'
import type { CommunityPage, NewsLine } from '../../../kernel/page.model.ts'
import type { ExerciseRead } from './read-before.model.ts'
import { sayReadBefore as say } from './read-before.text.ts'

export const tellExercise = (
  { locale }: CommunityPage,
  last: ExerciseRead['last'],
): NewsLine | null =>
  last && {
    text: say(locale, 'exercise', longDay(locale, osloDay(last.at)), osloTime(last.at)),
  }
