/* A way of sharing a cost, as it is proposed or agreed. Null is unknown, never nothing. */
create table cost_scheme (
  community_id uuid not null references community (id),
  key text not null check (key ~ '^[a-z0-9][a-z0-9-]{0,60}$'),
  title text not null,
  purpose text not null,
  valid_from date not null,
  valid_until date,
  party_rule text not null check (party_rule in ('members', 'listed')),
  party_codes text[] not null default '{}',
  unnamed_parties int not null default 0 check (unnamed_parties >= 0),
  parties_on date not null,
  host_code text,
  invoicer text,
  population_day date not null,
  population_certainty text not null check (population_certainty in ('stated', 'reconstructed', 'tried')),
  population_reference text not null,
  population_quote text,
  decision text,
  recalculation text not null check (recalculation in ('fixed', 'yearly')),
  rounding text not null check (rounding in ('ore', 'krone')),
  gross_ore bigint check (gross_ore >= 0),
  grants_ore bigint check (grants_ore >= 0),
  carried_forward_ore bigint,
  primary key (community_id, key),
  check (valid_until > valid_from),
  check ((party_rule = 'listed') = (cardinality(party_codes) + unnamed_parties > 0))
);
select secure_tenant_table('cost_scheme', 'select, insert');

/* What a scheme asks of its parties, one row per part, for all of them or for those named. */
create table cost_component (
  community_id uuid not null,
  scheme_key text not null,
  position int not null check (position > 0),
  kind text not null
    check (kind in ('fixed', 'per-inhabitant', 'fraction', 'rest-equally', 'rest-by-inhabitants')),
  /* Øre per party, or øre per inhabitant. */
  amount_ore bigint check (amount_ore >= 0),
  numerator int check (numerator > 0),
  denominator int check (denominator >= numerator),
  for_whom text not null check (for_whom in ('all', 'only', 'except')),
  party_codes text[] not null default '{}',
  certainty text not null check (certainty in ('stated', 'reconstructed', 'tried')),
  reference text not null,
  quote text,
  primary key (community_id, scheme_key, position),
  foreign key (community_id, scheme_key) references cost_scheme (community_id, key),
  check ((kind in ('fixed', 'per-inhabitant')) = (amount_ore is not null)),
  check ((kind = 'fraction') = (numerator is not null)),
  check ((numerator is null) = (denominator is null)),
  check ((for_whom = 'all') = (cardinality(party_codes) = 0))
);
select secure_tenant_table('cost_component', 'select, insert');

/* What a paper says that a party pays: so much, or less than so much. */
create table cost_stated_amount (
  community_id uuid not null,
  scheme_key text not null,
  party_code text not null,
  amount_ore bigint,
  below_ore bigint,
  certainty text not null check (certainty in ('stated', 'reconstructed', 'tried')),
  reference text not null,
  quote text,
  primary key (community_id, scheme_key, party_code),
  foreign key (community_id, scheme_key) references cost_scheme (community_id, key),
  check ((amount_ore is null) <> (below_ore is null))
);
select secure_tenant_table('cost_stated_amount', 'select, insert');

create table cost_party_note (
  community_id uuid not null,
  scheme_key text not null,
  party_code text not null,
  note text not null,
  primary key (community_id, scheme_key, party_code),
  foreign key (community_id, scheme_key) references cost_scheme (community_id, key)
);
select secure_tenant_table('cost_party_note', 'select, insert');

/*
 * What each party pays, frozen with all that it was worked out from. A reconstructed list is worked out
 * by us from papers; an adopted one is decided here. A later list says which one it replaces.
 */
create table share_list (
  community_id uuid not null,
  id uuid not null,
  scheme_key text not null,
  standing text not null check (standing in ('reconstructed', 'adopted')),
  year int not null,
  reference_day date not null,
  made_at timestamptz not null,
  made_by uuid,
  /* Who decided it, and where; null when that is not known. */
  decision text,
  /* The scheme and the facts in full. */
  input jsonb not null,
  unnamed_parties int not null check (unnamed_parties >= 0),
  known_total_ore bigint not null,
  total_ore bigint,
  net_ore bigint,
  surplus_ore bigint,
  replaces uuid,
  primary key (community_id, id),
  foreign key (community_id, scheme_key) references cost_scheme (community_id, key),
  foreign key (community_id, replaces) references share_list (community_id, id),
  check (standing <> 'adopted' or (total_ore is not null and made_by is not null)),
  check (total_ore is null or total_ore = known_total_ore)
);
/* A list is replaced once, and one list begins each scheme: two who adopt at once cannot both succeed. */
create unique index share_list_replaced_once on share_list (community_id, scheme_key, replaces)
  nulls not distinct;
create index share_list_by_scheme on share_list (community_id, scheme_key, made_at desc);
select secure_tenant_table('share_list', 'select, insert');

create table share_line (
  community_id uuid not null,
  list_id uuid not null,
  party_code text not null,
  name text collate norwegian not null,
  inhabitants int check (inhabitants > 0),
  /* Null when it cannot be worked out from what is known. */
  amount_ore bigint check (amount_ore >= 0),
  rounding_ore bigint not null default 0,
  /* Each component with its figures and what it came to. */
  parts jsonb not null,
  primary key (community_id, list_id, party_code),
  foreign key (community_id, list_id) references share_list (community_id, id)
);
create index share_line_by_party on share_line (community_id, party_code);
select secure_tenant_table('share_line', 'select, insert');

create trigger cost_scheme_stays before update or delete on cost_scheme
  for each row execute function refuse_change_outside_exercise();
create trigger cost_component_stays before update or delete on cost_component
  for each row execute function refuse_change_outside_exercise();
create trigger cost_stated_amount_stays before update or delete on cost_stated_amount
  for each row execute function refuse_change_outside_exercise();
create trigger cost_party_note_stays before update or delete on cost_party_note
  for each row execute function refuse_change_outside_exercise();
create trigger share_list_stays before update or delete on share_list
  for each row execute function refuse_change_outside_exercise();
create trigger share_line_stays before update or delete on share_line
  for each row execute function refuse_change_outside_exercise();

/* Lines come with their list, in its transaction; none is added to a list that stands. */
create function guard_share_line() returns trigger language plpgsql as $$
begin
  if not exists (select from share_list where community_id = new.community_id
      and id = new.list_id and xmin = pg_current_xact_id()::xid) then
    raise exception 'a share list that stands is never changed' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger share_line_comes_with_list before insert on share_line
  for each row execute function guard_share_line();

/* Clears away all costs of an exercise. Refuses for a community that is real. */
create function clear_exercise_costs() returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  cleared uuid := current_community();
begin
  if cleared is null or not is_exercise(cleared) then
    raise exception 'only an exercise can be cleared' using errcode = 'restrict_violation';
  end if;
  delete from share_line where community_id = cleared;
  delete from share_list where community_id = cleared;
  delete from cost_party_note where community_id = cleared;
  delete from cost_stated_amount where community_id = cleared;
  delete from cost_component where community_id = cleared;
  delete from cost_scheme where community_id = cleared;
end $$;
revoke all on function clear_exercise_costs() from public;
grant execute on function clear_exercise_costs() to godfot_app;
