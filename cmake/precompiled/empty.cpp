// SPDX-License-Identifier: Apache-2.0
// What is built must have a source.
