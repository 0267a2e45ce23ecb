/*
 * The region of a municipality from a day, instead of all that was stated of it earlier; of two from the same day the higher
 * decides. Null: stated beside the rest, as a source has it. Where `gone`, it is in no region from the day: `region` is the one
 * that it left.
 */
alter table region_membership add column instead int check (instead > 0), add column gone boolean check (gone),
  add check (gone is null or instead is not null);
