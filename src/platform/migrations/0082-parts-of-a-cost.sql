/* A part of the cost may be shared equally, or by inhabitants, beside what named ones carry and what is left. */
alter table cost_component drop constraint cost_component_kind_check,
  add constraint cost_component_kind_check check (kind in ('fixed', 'per-inhabitant', 'fraction',
    'part-equally', 'part-by-inhabitants', 'rest-equally', 'rest-by-inhabitants')),
  drop constraint cost_component_check2,
  add constraint cost_component_check2
    check ((kind in ('fraction', 'part-equally', 'part-by-inhabitants')) = (numerator is not null));
