/* A case is found by the words of its paper, as the body was shown it last, by whoever sees the case. */
alter table case_word drop constraint case_word_pkey, drop column part, add column paper_id uuid,
  add foreign key (community_id, paper_id) references paper (community_id, id) on delete cascade;
alter table case_word add column part text not null
    generated always as (coalesce(file_id::text, treatment_id::text, paper_id::text, '')) stored,
  add primary key (community_id, case_id, word, part);
create index case_word_by_paper on case_word (community_id, paper_id) where paper_id is not null;

/* As before, and its words go with it. */
create or replace function remove_text_of_paper(community uuid, subject_key text, at timestamptz)
  returns void language plpgsql as $$
begin
  update paper_part set body = removed_text(), changed_at = at
    where community_id = community and paper_id = subject_key::uuid and body <> '';
  update paper_version set note = null, parts = (select coalesce(jsonb_agg(part || jsonb_build_object('body', removed_text())), '[]')
      from jsonb_array_elements(parts) part)
    where community_id = community and paper_id = subject_key::uuid;
  update paper_review set note = null where community_id = community and paper_id = subject_key::uuid;
  update paper_remark set words = case when verdict <> 'agree' then removed_text() end, proposed = null,
      answer = case when answer is not null then removed_text() end
    where community_id = community and reader_id in (select reader.id from paper_reader reader
      join paper_review review on review.community_id = reader.community_id and review.id = reader.review_id
      where reader.community_id = community and review.paper_id = subject_key::uuid);
  delete from case_word where community_id = community and paper_id = subject_key::uuid;
  update desk_row set title = removed_text() where community_id = community and subject = 'paper:' || subject_key;
end $$;
