/* A list can also be a proposal: what a new scheme comes to before anyone has adopted it. */
alter table share_list drop constraint share_list_standing_check;
alter table share_list add constraint share_list_standing_check
  check (standing in ('reconstructed', 'proposed', 'adopted'));

/* What the cooperation cost in a year, as it became known; the newest one counts. Null is unknown. */
create table cost_statement (
  community_id uuid not null,
  id uuid not null,
  scheme_key text not null,
  year int not null,
  gross_ore bigint check (gross_ore >= 0),
  grants_ore bigint check (grants_ore >= 0),
  carried_forward_ore bigint,
  source text not null,
  made_at timestamptz not null,
  made_by uuid not null references person (id),
  primary key (community_id, id),
  foreign key (community_id, scheme_key) references cost_scheme (community_id, key),
  check (num_nonnulls(gross_ore, grants_ore, carried_forward_ore) > 0)
);
create index cost_statement_by_scheme on cost_statement (community_id, scheme_key, year, made_at desc);
select secure_tenant_table('cost_statement', 'select, insert');
create trigger cost_statement_stays before update or delete on cost_statement
  for each row execute function refuse_change_outside_exercise();

/* As before, and what the cooperation cost goes with the rest. */
create or replace function clear_exercise_costs() returns void
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  cleared uuid := current_community();
begin
  if cleared is null or not is_exercise(cleared) then
    raise exception 'only an exercise can be cleared' using errcode = 'restrict_violation';
  end if;
  delete from cost_statement where community_id = cleared;
  delete from share_line where community_id = cleared;
  delete from share_list where community_id = cleared;
  delete from cost_party_note where community_id = cleared;
  delete from cost_stated_amount where community_id = cleared;
  delete from cost_component where community_id = cleared;
  delete from cost_scheme where community_id = cleared;
end $$;
