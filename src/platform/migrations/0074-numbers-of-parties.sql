/* The two numbers in the number of a case without what is written around them, the year in two digits, in one order: `15/7` of `PS 7/2015`. */
create function number_parts(written text) returns text
  language sql immutable parallel safe as $$
  select string_agg(part, '/' order by part collate "C") from (
    select regexp_replace(case
        when own[2] is not null and digits ~ '^(19|20)..$' and (place = 2 or own[2] !~ '^(19|20)..$') then right(digits, 2)
        else digits end, '^0+(?=.)', '') as part
    from (select regexp_match(written, '([0-9]+)(?:[^0-9]+([0-9]+))?') as own) number,
      unnest(own) with ordinality as run (digits, place)
    where digits is not null) parts
$$;
revoke all on function number_parts(text) from public;
grant execute on function number_parts(text) to godfot_app, godfot_reader;

/* What a party's own case is found by, however its number is typed: what may be compared beneath the policies of rows. */
alter table treatment add column number_parts text generated always as (number_parts(case_number)) stored;
create index treatment_by_number on treatment (community_id, number_parts) where number_parts is not null;
/* It says nothing that the number does not, and rows that stand keep their seals. */
select seal_table('treatment', '{number_parts}');
