package dev.smithwright.runtime.notes;

public sealed interface ReadNoteError permits NoteNotFoundException, UnmodeledNoteBookException {}
