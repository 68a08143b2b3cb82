"""The policies of AWS that roles have to have where nothing allows them any of what these do."""

from typing import Final

from transforms._role_rights.row import Row

_NODES: Final = "eks:DescribeCluster|ec2:AssignPrivateIpAddresses|ecr:BatchGetImage"
_OUTPOST: Final = "outpost_config.control_plane_instance_type"
_OF_NETWORK: Final = ("vpc-cni", "aws-node")
# What of the policy for backups stands for it: for one kind of what is backed up, or to find that.
_BACKUPS: Final = (
    "tag:GetResources|ec2:CreateSnapshot|ec2:CreateImage|rds:CreateDBSnapshot|dynamodb:StartAwsBackupJob"
    "|dynamodb:CreateBackup|elasticfilesystem:Backup|fsx:CreateBackup|s3:GetObject|backup:CopyIntoBackupVault"
)
_BACKUPS_OF_BUCKETS: Final = (
    "s3:GetBucketVersioning|s3:GetInventoryConfiguration|s3:PutInventoryConfiguration|s3:GetBucketNotification"
    "|s3:PutBucketNotification|s3:ListBucketVersions|s3:GetObject|s3:GetObjectVersion"
)

POLICIES_OF_AWS: Final = (
    Row(
        ("aws_eks_cluster",),
        "role_arn",
        "role_arn",
        ("ec2:DescribeSubnets|ec2:CreateSecurityGroup|elasticloadbalancing:CreateLoadBalancer|eks:*",),
        "Cluster",
        '"The provided role doesn\'t have the Amazon EKS Managed Policies associated with it"',
        "https://docs.aws.amazon.com/eks/latest/userguide/cluster-iam-role.html",
        managed="AmazonEKSClusterPolicy",
        without=_OUTPOST,
    ),
    # Pods may have roles of their own for the network: what has one of these is left as it is, and what they have not.
    *[
        Row(
            ("aws_eks_node_group",),
            "node_role_arn",
            "node_role_arn",
            (_NODES,),
            sid,
            '"NodeCreationFailure: Instances failed to join the kubernetes cluster"',
            "https://docs.aws.amazon.com/eks/latest/userguide/create-node-role.html",
            managed=managed,
            addon=_OF_NETWORK if sid == "Network" else ("", ""),
        )
        for sid, managed in (
            ("Worker", "AmazonEKSWorkerNodePolicy"),
            ("Network", "AmazonEKS_CNI_Policy"),
            ("Registry", "AmazonEC2ContainerRegistryReadOnly"),
        )
    ],
    Row(
        ("aws_backup_selection",),
        "iam_role_arn",
        "iam_role_arn",
        (_BACKUPS,),
        "Backup",
        "no backup is made: access is denied",
        "https://docs.aws.amazon.com/aws-backup/latest/devguide/iam-service-roles.html",
        managed="service-role/AWSBackupServiceRolePolicyForBackup",
    ),
    # That policy is for no buckets.
    Row(
        ("aws_backup_selection",),
        "iam_role_arn",
        "resources",
        (_BACKUPS_OF_BUCKETS,),
        "Buckets",
        "no backup of buckets is made: access is denied",
        "https://docs.aws.amazon.com/aws-backup/latest/devguide/s3-backups.html",
        resources={"aws_s3_bucket": "RESOURCE.arn"},
        managed="AWSBackupServiceRolePolicyForS3Backup",
    ),
)
"""What clusters and nodes of EKS and backups need."""
