/** What `--help` prints. */
export const help = `Takes normalized events and delivers them to Events Runner, or creates Workflows.

Usage: event-forwarder [COMMAND] [OPTIONS]

Commands:
  serve                run the forwarder; the command when none is named
  check-config         say everything that is wrong with the configuration and its files
  dead list            list the dead letters
  dead show ID         print one, with its event
  dead replay ID...    deliver dead letters again
  dead drop ID...      delete dead letters
  send FILE            send the events in a file, one a line, to a forwarder; - is standard input. Takes what
                       rule-compiler simulate -o json prints, too

Options:
  -c, --config FILE    configuration; without it the files that rule-compiler reads
  --all                replay or drop all dead letters
  -o, --output FORMAT  dead list, dead show: text or json
  --url URL            send: the forwarder, http://127.0.0.1:8080 without it
  --token-file FILE    send: file with the token
  --ca-file FILE       send: the CA of an https address
  --cert-file FILE     send: a certificate to show, with --key-file
  --key-file FILE      send: its key
  -h, --help           print this
  --version            print the version

Environment: variables ER_K8S_* set keys of the configuration.
Exit codes: 0 done, 1 it failed, 2 the command line is wrong.
`;
