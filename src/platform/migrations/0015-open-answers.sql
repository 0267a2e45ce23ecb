/* How many parties have not given their final answer; kept by each deed so that lists need not count. */
alter table circulation add column open_count int not null default 0 check (open_count >= 0);
grant update (open_count) on circulation to godfot_app;

do $$
declare
  each_community uuid;
begin
  for each_community in select id from community loop
    perform set_config('godfot.community', each_community::text, true);
    update circulation set open_count = (
      select count(*) from circulation_party party
      where party.community_id = circulation.community_id and party.version_id = circulation.version_id
        and (party.standing = 'settled' or (
          select is_party from party_clarification clarification
          where clarification.community_id = party.community_id
            and clarification.version_id = party.version_id
            and clarification.party_code = party.party_code
          order by clarification.id desc limit 1))
        and not exists (
          select from treatment
          where treatment.community_id = party.community_id and treatment.version_id = party.version_id
            and treatment.party_code = party.party_code
            and treatment.state in ('adopted', 'adopted-with-remark', 'adopted-with-reservation', 'rejected')
            and treatment.body = coalesce(treatment.deciding_body, circulation.deciding_body)
            and not exists (
              select from treatment correction
              where correction.community_id = treatment.community_id
                and correction.version_id = treatment.version_id
                and correction.party_code = treatment.party_code
                and correction.supersedes = treatment.id)))
    where community_id = each_community;
  end loop;
end $$;
