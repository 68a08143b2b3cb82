"""What `build_lambda_archives` knows: zips and their makers, runtimes, code, and what to build of them."""
