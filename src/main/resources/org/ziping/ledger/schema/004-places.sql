create table place (
  result varchar primary key,
  name varchar not null
);
create index place_name on place (name);
