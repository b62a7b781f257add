-- What Derby and the standard call large texts and files, so that most migrations are written once for both databases.
do $$
begin
  if to_regtype('clob') is null then
    create domain clob as text;
  end if;
  if to_regtype('blob') is null then
    create domain blob as bytea;
  end if;
end $$;
