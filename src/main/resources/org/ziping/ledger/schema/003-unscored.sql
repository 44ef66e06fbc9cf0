alter table form add column met int;
alter table form add column missed int;
alter table form add column unclear int;
