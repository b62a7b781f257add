-- En utgåva är utkast tills den fastställs; de som finns är fastställda.

alter table mall add column utkast boolean not null default false;
