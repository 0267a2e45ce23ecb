/*
 * Opens a deed: scopes the transaction to a community, holds that, as one of many or alone, and keeps what the doer
 * sees for viewer_sees(). The house itself, at the command line or filling a sample, is no person and sees all.
 */
create function enter_deed(wanted_community uuid, doer uuid, alone boolean default false) returns void
  language plpgsql as $$
declare
  held bigint := hashtextextended('community:' || wanted_community, 0);
begin
  perform set_config('godfot.community', wanted_community::text, true);
  if alone then perform pg_advisory_xact_lock(held);
  else perform pg_advisory_xact_lock_shared(held);
  end if;
  perform set_config('godfot.audiences', 'public' || coalesce((
      select ',' || string_agg(distinct audience, ',') from role_audience
      where doer is null or role in (
        select role_grant.role from role_grant
        where community_id = wanted_community and person_id = doer and ended_at is null)), ''), true);
end $$;
revoke all on function enter_deed(uuid, uuid, boolean) from public;
grant execute on function enter_deed(uuid, uuid, boolean) to godfot_app;

/* Does the viewer read a version of a document with the audience? What is only drafted is the secretariat's. */
create function viewer_reads(audience text, state text) returns boolean
  language sql stable
  as $$ select viewer_sees(audience) and (state <> 'draft' or viewer_sees('secretariat')) $$;

/*
 * Holds a document until the transaction ends, and with it its versions, their circulation and all answers; null
 * where there is none that the viewer sees. What is judged is read afterwards, in a question of its own.
 */
create function hold_document(wanted_community uuid, wanted_slug text) returns uuid
  language sql as $$
  select id from document
  where community_id = wanted_community and slug = wanted_slug and viewer_sees(audience)
  for no key update
$$;
revoke all on function hold_document(uuid, text) from public;
grant execute on function hold_document(uuid, text) to godfot_app;
