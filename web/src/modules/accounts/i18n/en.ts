// SPDX-License-Identifier: Apache-2.0
import type { Messages } from '@/app/i18n';
import type zh from './zh-CN';

const en: Messages<typeof zh> = {
  promise: {
    title: 'Good work leaves a record, and the record opens doors',
    text: 'Every point rests on a fact, every fact on evidence, every confirmation on a second person.',
    loop: 'Do well, earn points, get opportunity, do better.',
    steps: { work: 'Do well', points: 'Earn points', chance: 'Opportunity', better: 'Do better' },
    notes: {
      work: 'confirmed by others',
      points: 'every entry auditable',
      chance: 'posts, training, honours',
      better: 'the able run fast',
    },
    points: {
      fact: { title: 'Facts, never typed scores', text: 'Finished work leaves a fact; the scheme computes the score.' },
      ledger: {
        title: 'A ledger that only grows',
        text: 'Entries are chained, corrections reverse, anybody can recompute.',
      },
      open: { title: 'Every figure leads to its source', text: 'From rank to score, from score to fact, to evidence.' },
    },
  },
  signIn: {
    title: 'Sign in',
    welcome: 'Use the account your unit opened for you',
    username: 'User name',
    password: 'Password',
    show: 'Show password',
    hide: 'Hide password',
    submit: 'Sign in',
    submitting: 'Signing in…',
    missing: 'Enter user name and password',
    help: 'Forgotten password or locked account: ask the system administrator of your unit.',
    demoTitle: 'Demo accounts',
    demoText: 'Choose a role to look around; the password is filled in.',
    expired: 'Sign in first; you will then return to the page you asked for.',
  },
  setup: {
    title: 'First set-up',
    text: 'Makes the system administrator and the first zone. The set-up token was printed when the server first started and works once.',
    doneTitle: 'Already set up',
    done: 'The system administrator exists. Please sign in.',
    toSignIn: 'Sign in',
    token: 'Set-up token',
    tokenHint: 'In the output of the first start of the server',
    zone: 'Name of the zone',
    zoneHint: 'For example: Riverside High-tech Zone',
    name: 'Name of the administrator',
    username: 'User name',
    usernameHint: '3 to 32 lower-case letters, digits, dots or hyphens',
    usernameBad: 'User name: 3 to 32 lower-case letters, digits, dots or hyphens, beginning with a letter',
    password: 'Password',
    passwordHint: 'At least 12 characters; a memorable sentence is good',
    passwordShort: 'Password: at least 12 characters',
    repeat: 'Password again',
    differ: 'The two passwords differ',
    submit: 'Set up',
    ready: 'The system is set up. Please sign in.',
  },
};
export default en;
