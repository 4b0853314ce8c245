"""One file per carrier: LabelRequest -> Label, tracking. No database, no Qt."""
