/* Whether anything still holds a file is asked each time an attachment or an answer lets go of one. */
create index attachment_file on attachment (community_id, sha256);
create index treatment_file on treatment (community_id, file_sha256) where file_sha256 is not null;
