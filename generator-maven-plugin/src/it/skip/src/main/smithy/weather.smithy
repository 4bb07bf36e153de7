no model at all
