"""Parts of `read_names_and_arns`: which attribute names a thing where AWS takes its name, its ARN or its identifier."""
