/* Whoever raised a case that is joined to another, also by way of others, reads the one that it ended in, where that is not one side's alone. */
with recursive led (community_id, head, id) as (
    select community_id, joined_to, id from case_item where joined_to is not null
    union
    select item.community_id, led.head, item.id from led
    join case_item item on item.community_id = led.community_id and item.joined_to = led.id
  ), raisers as (
    select led.community_id, led.head, array_agg(distinct of_raiser.key) as keys from led
    join case_item item on item.community_id = led.community_id and item.id = led.id
    cross join lateral (values (coalesce('party:' || item.raised_party,
      case when item.raised_body is not null and item.template_id is null then 'person:' || item.raised_by end))) of_raiser (key)
    where of_raiser.key is not null
    group by led.community_id, led.head
  )
update case_item item set readers = item.readers || array(select unnest(raisers.keys) except select unnest(item.readers))
  from raisers
  where item.community_id = raisers.community_id and item.id = raisers.head and item.audience not in ('municipalities', 'trust');
