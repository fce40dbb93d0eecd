export function help(): string {
  return `Usage: aftalespor <command>

Commands
  start               migrate the database, load the data, and serve until Ctrl-C
  check-data [dir]    check a folder of data files, and write nothing
  import FILE...      show what documents of one municipality (PDF, Word, HTML or text), a workbook (.xlsx)
                      or CSV files would change; write it once accepted
  export TARGET       write a municipality's data to TARGET: a workbook (name.xlsx), or a folder of CSV files
  promise list        initiatives of different agreements that may be one promise, each with a reason
  promise confirm REF REF, promise reject REF REF
                      a person's decision: it is kept, and the two are not suggested again

Options
  -h, --help          this text
  -v, --version       the version

Options of import
  --accept            write without asking; without it a terminal asks, and all else only shows
  --json              the report as JSON
  --html FILE         the report as a page that shows each value beside its place
  --corrections       write FILE.corrections.json beside each document, with each doubt ready to be decided.
                      Decisions in such a file are applied on every import
  --date YYYY-MM-DD   the documents' date, where they have none or a wrong one
  --municipality SLUG whose document it is, where it names none or several: its address, or its name
  --new-municipality  the files bring a municipality that the database does not have; the database is made
                      where it is missing. Where they name none, --municipality "Eksempel Kommune" does
  --database URL      instead of DATABASE_URL

Options of export
  --municipality SLUG which one, where the database has several
  --database URL      instead of DATABASE_URL

Options of promise
  --reason TEXT       why, in words that readers see
  --municipality SLUG which one to list, where the database has several
  --database URL      instead of DATABASE_URL

Exit codes
  0 done, 1 failed with a message, 2 a command line that means nothing, 3 shown but not accepted

Environment
  PORT                4000; 0 takes any free port
  HOST                127.0.0.1; 0.0.0.0 serves the network
  DATABASE_URL        file:.aftalespor/aftalespor.db, or postgresql://user:password@host:5432/database
  DATA_DIR            the data that comes along
  PUBLIC_URL          the address that people use, when it is not the one of the request`;
}
