/* A function that somebody can hold, such as kommuneoverlege: the list is the community's own. */
create table contact_function (
  community_id uuid not null references community (id),
  key text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,60}$'),
  name_nb text not null,
  name_nn text not null,
  name_en text not null,
  holders text not null check (holders in ('one', 'several')),
  /* Where it is looked for, and missed where nobody has it. */
  held_in text[] not null check (held_in <@ array['municipality', 'organisation', 'region', 'external']),
  position int not null,
  /* The first day that it is no longer asked for; who has held it stays. */
  ended_on date,
  primary key (community_id, key)
);
select secure_tenant_table('contact_function', 'select, insert, update');
create trigger contact_function_stays before delete on contact_function
  for each row execute function refuse_change_outside_exercise();

/* An organisation that the community works with and that takes no part in it. */
create table external_organisation (
  community_id uuid not null references community (id),
  key text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,60}$'),
  name text not null,
  kind text not null check (kind in ('ks', 'rhf', 'state-administrator', 'county', 'university', 'research',
    'competence-centre', 'user-organisation', 'union', 'other')),
  website text,
  /* What it can be asked about, in the community's own words. */
  about text,
  /* Who sees that it is known here; whom it has is said of each. */
  audience text not null check (audience in ('public', 'community', 'municipalities')),
  source text,
  ended_on date,
  primary key (community_id, key)
);
select secure_tenant_table('external_organisation', 'select, insert, update');
create trigger external_organisation_stays before delete on external_organisation
  for each row execute function refuse_change_outside_exercise();

/*
 * Who holds a function at a place: a person, a mailbox, or nobody (a vacancy that is told). `place` is the code of a
 * municipality, the key of an organisation, or that of a region or an external organisation after `region.` or `ekstern.`.
 * How they are reached is only known as it is now.
 */
create table contact_holder (
  community_id uuid not null,
  id uuid not null,
  function_key text not null,
  place text not null,
  kind text not null check (kind in ('person', 'mailbox', 'vacancy')),
  name text,
  email text,
  phone text,
  valid_from date,
  /* The first day that it is not held; null while it is. */
  valid_until date,
  confirmed_on date,
  /* Who sees it: its own side, all of the community, or everyone. The secretariat sees all. */
  audience text not null check (audience in ('municipalities', 'trust', 'community', 'public')),
  source text,
  registered_at timestamptz not null,
  registered_by uuid references person (id),
  /* When it was taken back as never having been so. */
  withdrawn_at timestamptz,
  /* When name and address were lawfully removed. */
  removed_at timestamptz,
  primary key (community_id, id),
  foreign key (community_id, function_key) references contact_function (community_id, key),
  check (valid_until is null or valid_from is null or valid_from <= valid_until),
  check (kind <> 'vacancy' or (name is null and email is null and phone is null)),
  check (kind <> 'mailbox' or name is null),
  check (removed_at is not null or kind <> 'person' or name is not null),
  check (removed_at is not null or kind <> 'mailbox' or email is not null)
);
create index contact_holder_by_function on contact_holder (community_id, function_key, place);
create index contact_holder_by_place on contact_holder (community_id, place);
create index contact_holder_by_email on contact_holder (community_id, lower(email)) where email is not null;
select secure_tenant_table('contact_holder', 'select, insert, update');
create trigger contact_holder_stays before delete on contact_holder
  for each row execute function refuse_change_outside_exercise();

create function remove_text_of_contact(community uuid, subject_key text, at timestamptz)
  returns void language sql as $$
  update contact_holder set name = null, email = null, phone = null,
      source = case when source is not null then removed_text() end, removed_at = at
    where community_id = community and id = subject_key::uuid;
$$;
create function remove_text_of_contact_function(community uuid, subject_key text, at timestamptz)
  returns void language sql as $$
  update contact_function set name_nb = removed_text(), name_nn = removed_text(), name_en = removed_text()
    where community_id = community and key = subject_key;
$$;
create function remove_text_of_external_organisation(community uuid, subject_key text, at timestamptz)
  returns void language sql as $$
  update external_organisation set name = removed_text(), website = null,
      about = case when about is not null then removed_text() end,
      source = case when source is not null then removed_text() end
    where community_id = community and key = subject_key;
$$;

/* Whoever is known by an address is forgotten in every community; the owner asks, and is told how many there were. */
create function forget_contacts(addresses text[]) returns int
  language plpgsql set search_path = public, pg_temp as $$
declare
  each_community uuid;
  forgotten int := 0;
  here int;
begin
  for each_community in select id from community loop
    perform set_config('godfot.community', each_community::text, true);
    update contact_holder set name = null, email = null, phone = null, removed_at = now()
      where community_id = each_community and lower(email) = any (addresses);
    get diagnostics here = row_count;
    /* A list that was handed out is kept as a paper. */
    if here > 0 then
      perform hold_kept_papers(each_community);
      delete from kept_paper where community_id = each_community;
    end if;
    forgotten := forgotten + here;
  end loop;
  perform set_config('godfot.community', '', true);
  return forgotten;
end $$;
revoke all on function forget_contacts(text[]) from public;

alter table cleared_with_exercise drop constraint cleared_with_exercise_belongs_to_check,
  add check (belongs_to in ('documents', 'costs', 'contacts'));
insert into cleared_with_exercise (belongs_to, table_name) values
  ('contacts', 'contact_function'), ('contacts', 'external_organisation'), ('contacts', 'contact_holder');
