import { assertNever } from '../../text/never.ts';
