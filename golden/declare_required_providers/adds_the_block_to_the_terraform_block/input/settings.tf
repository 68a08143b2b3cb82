terraform {
  required_version = ">= 1.5.0" # 1.4 has no terraform_data

  experiments = []
}
