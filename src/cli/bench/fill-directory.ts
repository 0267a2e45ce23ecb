import { sql } from 'kysely'
import { scopeTo, type Tx } from '../../platform/db.ts'
import { newId } from '../../platform/id.ts'
import { addSession } from './session.ts'

/** The community with every municipality of the country in it, and the session of its secretariat. */
export type FilledDirectory = {
  communityId: string
  communityKey: string
  /** The function whose list is read. */
  functionKey: string
  /** The municipality whose list is read. */
  place: string
  session: string
}

const key = 'hele-landet'

/** A community of every municipality there is, with eight functions that each of them has somebody in. */
export async function fillDirectory(tx: Tx): Promise<FilledDirectory> {
  const communityId = newId()
  await tx.insertInto('community').values({ id: communityId, key, name: 'Hele landet' }).execute()
  await scopeTo(tx, communityId)
  await sql`
    insert into membership (community_id, party_code, valid_from, certainty, standing, source)
    select ${communityId}, code, '2024-01-01', 'exact', 'settled', (select min(key) from reference_source)
    from municipality_code where valid_until is null`.execute(tx)
  await sql`
    insert into contact_function (community_id, key, name_nb, name_nn, name_en, holders, held_in, position)
    select ${communityId}, 'funksjon-' || number, name, name, name, 'one', '{municipality}', number
    from generate_series(1, 8) number, concat('Funksjon ', number) name`.execute(tx)
  await sql`
    insert into contact_holder (community_id, id, function_key, place, kind, name, email, phone, valid_from,
      confirmed_on, audience, registered_at)
    select community_id, gen_random_uuid(), key, code, 'person', name_nb || ', ' || name,
      key || '.' || code || '@maling.example', '00 00 ' || left(code, 2) || ' ' || right(code, 2),
      '2024-01-01', current_date - (position * 40 + code::int % 40), 'community', now()
    from contact_function
    cross join (select code, name from municipality_code where valid_until is null) municipality
    where community_id = ${communityId}`.execute(tx)
  return {
    communityId,
    communityKey: key,
    functionKey: 'funksjon-3',
    place: '5038',
    session: await addSession(tx, communityId, 'kontakter@godfot.example'),
  }
}
