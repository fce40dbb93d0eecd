export function help(): string {
  return `Usage: aftalespor <command>

Commands
  start               migrate the database, load the data, and serve until Ctrl-C
  check-data [dir]    check a folder of data files, and write nothing

Options
  -h, --help          this text
  -v, --version       the version

Environment
  PORT                4000; 0 takes any free port
  HOST                127.0.0.1; 0.0.0.0 serves the network
  DATABASE_URL        file:.aftalespor/aftalespor.db, or postgresql://user:password@host:5432/database
  DATA_DIR            the data that comes along
  PUBLIC_URL          the address that people use, when it is not the one of the request`;
}
