resource "aws_s3vectors_vector_bucket" "index" {
  vector_bucket_name = "index"
}
