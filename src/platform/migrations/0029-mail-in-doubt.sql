/*
 * How often the whole of a mail may have been handed over without an answer. Each such try may have arrived, so they
 * are few.
 */
alter table outgoing_mail add doubts integer not null default 0;
grant update (doubts) on outgoing_mail to godfot_app;
