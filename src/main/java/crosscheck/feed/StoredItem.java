package crosscheck.feed;

/** A kept item with what the grouping looks at, so that no text is read twice. */
record StoredItem(KeptItem kept, ItemTerms terms, Shingles shingles) {

    String id() {
        return kept.item().id();
    }
}
