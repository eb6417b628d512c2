/** A value on its way: its properties are set one after another, which is faster than putting objects together. */
export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
