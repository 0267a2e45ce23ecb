/*
 * Who works through the queue: each of these names is held by a lock that ends with its process, so that what a dead one
 * was at can be told from what a living one is at.
 */
create table queue_worker (
  name text primary key check (length(name) <= 100),
  since timestamptz not null default now()
);

/* The worker that is at a mail. What an older edition claimed has none, and is judged by its time alone. */
alter table outgoing_mail add claimed_by text check (length(claimed_by) <= 100);
grant update (claimed_by) on outgoing_mail to godfot_app;
