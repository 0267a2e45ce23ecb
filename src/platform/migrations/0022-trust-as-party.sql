/* The trust can be a party beside the municipalities; its own board decides. */
alter table circulation_party add column kind text not null default 'municipality'
  check (kind in ('municipality', 'health-trust'));

/* The trust's secretariat speaks for its trust, as a contact for its municipality. Grants from before
   name none where it is not plain which. */
alter table role_grant drop constraint role_grant_check;
alter table role_grant add constraint role_grant_party_check check (case role
  when 'party-contact' then party_code is not null
  when 'treasurer' then party_code is not null
  when 'trust-secretariat' then true
  else party_code is null end);

do $$
declare
  each_community uuid;
begin
  for each_community in select id from community loop
    perform set_config('godfot.community', each_community::text, true);
    update role_grant set party_code = (
        select min(key) from organisation
        where community_id = each_community and kind = 'health-trust')
      where community_id = each_community and role = 'trust-secretariat' and party_code is null
        and (select count(distinct key) from organisation
          where community_id = each_community and kind = 'health-trust') = 1;
  end loop;
end $$;
