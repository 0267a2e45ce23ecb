/* Where the house was last opened, so that the command line can write addresses that lead there. One row. */
create table house_address (
  one boolean primary key default true check (one),
  url text not null
);
