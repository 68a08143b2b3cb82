output "region" {
  value = data.aws_region.name
}
