// @generated from doudian/open_cloud/openCloud.ddpAddShop.yaml by doudian-codegen.
// Do not edit: change the descriptor and run `doudian generate`.

use crate::rt;

/// 添加数据推送店铺 — `openCloud.ddpAddShop`
///
/// Family: `open_cloud` (the feature `open_cloud`).
/// Changes something: repeat it only when it surely had no effect.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: &doudian::DoudianClient) -> doudian::Result<()> {
/// use doudian::DoudianOpenCloudDdpAddShopRequest;
///
/// let request = DoudianOpenCloudDdpAddShopRequest::new(1, "…");
/// let response = client.execute(&request).await?;
/// # let _ = response;
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// | code | sub code | meaning | then |
/// |---|---|---|---|
/// | 50002 | `isv.business-failed:807` | 用户无操作权限 | authorise again |
/// | 50002 | `isv.business-failed:808` | 用户无应用权限 | authorise again |
/// | 50002 | `isv.business-failed:809` | 用户无数据库实例权限 | authorise again |
/// | 50002 | `isv.business-failed:810` | 用户无店铺权限 | authorise again |
/// | 50002 | `isv.business-failed:812` | 函数流程错误 | ask the platform |
/// | 50002 | `isv.business-failed:62208009` | 无效历史推送天数 | mend the request |
/// | 50002 | `isv.business-failed:62208201` | 店铺已加其他实例 | nothing: it is done |
/// | 50002 | `isv.business-failed:62208202` | 店铺不存在 | mend the request |
/// | 50002 | `isv.business-failed:62208203` | 店铺未授权应用 | authorise again |
#[derive(Clone)]
#[non_exhaustive]
pub struct DoudianOpenCloudDdpAddShopRequest {
    /// 店铺ID
    pub shop_id: i64,
    /// 数据库实例ID
    pub rds_instance_id: String,
    /// 历史推送天数
    pub history_days: Option<i64>,
}

impl DoudianOpenCloudDdpAddShopRequest {
    /// With the parameters that are required.
    pub fn new(shop_id: i64, rds_instance_id: impl Into<String>) -> Self {
        Self {
            shop_id,
            rds_instance_id: rds_instance_id.into(),
            history_days: None,
        }
    }

    /// Sets `history_days` (历史推送天数).
    #[must_use]
    pub fn history_days(mut self, history_days: i64) -> Self {
        self.history_days = Some(history_days);
        self
    }
}

/// The answer to [`DoudianOpenCloudDdpAddShopRequest`].
///
/// The platform promises no `data`.
pub type DoudianOpenCloudDdpAddShopResponse = rt::DoudianResponse<()>;

impl rt::DoudianRequest for DoudianOpenCloudDdpAddShopRequest {
    type Data = ();

    const API: &'static rt::Api = &rt::Api {
        platform: &crate::DOUDIAN,
        method: "openCloud.ddpAddShop",
        path: "/openCloud/ddpAddShop",
        token: true,
        effect: rt::Effect::Write,
        errors: &[
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:807",
                label: "用户无操作权限",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:808",
                label: "用户无应用权限",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:809",
                label: "用户无数据库实例权限",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:810",
                label: "用户无店铺权限",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:812",
                label: "函数流程错误",
                retry: rt::Retry::Unknown,
                action: rt::Action::ContactPlatform,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:62208009",
                label: "无效历史推送天数",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:62208201",
                label: "店铺已加其他实例",
                retry: rt::Retry::Never,
                action: rt::Action::AlreadyDone,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:62208202",
                label: "店铺不存在",
                retry: rt::Retry::Never,
                action: rt::Action::FixRequest,
            },
            rt::ErrorRow {
                code: 50002,
                sub_code: "isv.business-failed:62208203",
                label: "店铺未授权应用",
                retry: rt::Retry::Never,
                action: rt::Action::Reauthorize,
            },
        ],
    };
}

impl rt::Encode for DoudianOpenCloudDdpAddShopRequest {
    fn table(&self) -> &'static rt::Table {
        const TABLE: rt::Table = rt::Table(
            "DoudianOpenCloudDdpAddShopRequest",
            &[
                rt::Field("shop_id", rt::REQUIRED, &[]),
                rt::Field("rds_instance_id", rt::REQUIRED, &[]),
                rt::Field("history_days", 0, &[]),
            ],
        );
        &TABLE
    }

    fn write(&self, w: &mut rt::Writer) {
        rt::put(w, 2, &self.history_days);
        rt::put(w, 1, &self.rds_instance_id);
        rt::put(w, 0, &self.shop_id);
    }
}

rt::impl_record!(DoudianOpenCloudDdpAddShopRequest);

#[cfg(feature = "serde")]
impl rt::Decode for DoudianOpenCloudDdpAddShopRequest {
    fn read(&mut self, index: usize, r: &mut rt::Reader<'_>) -> rt::Read {
        match index {
            0 => rt::get(&mut self.shop_id, r),
            1 => rt::get(&mut self.rds_instance_id, r),
            2 => rt::get(&mut self.history_days, r),
            _ => rt::skip(r),
        }
    }
}

#[cfg(feature = "serde")]
impl DoudianOpenCloudDdpAddShopRequest {
    /// Nothing at all, to read into.
    fn blank() -> Self {
        Self {
            shop_id: Default::default(),
            rds_instance_id: Default::default(),
            history_days: Default::default(),
        }
    }
}

#[cfg(feature = "serde")]
rt::impl_serde!(DoudianOpenCloudDdpAddShopRequest, Self::blank());
